/** A story behind an approach, as far as its order is concerned. */
export interface CandidateStory {
  id: string;
  sectors: readonly string[];
  groups: readonly string[];
}

/**
 * Stories of the own sector first, then of the same group of sectors; within these the stories that the answers
 * speak through (heaviest first), then in their own order. Without a sector only the answers count.
 */
export function byNearness<Story extends CandidateStory>(
  stories: readonly Story[],
  own: { sector: string; group: string },
  because: readonly { story: string; weight: number }[],
): Story[] {
  const nearness = ({ sectors, groups }: CandidateStory) => {
    if (own.sector === '') return 0;
    return sectors.includes(own.sector) ? 2 : Number(groups.includes(own.group));
  };
  const weight = ({ id }: CandidateStory) =>
    because.reduce((sum, one) => sum + (one.story === id ? one.weight : 0), 0);
  return [...stories].sort((a, b) => nearness(b) - nearness(a) || weight(b) - weight(a));
}
