/** A story behind an approach, as far as its order is concerned. */
export interface CandidateStory {
  id: string;
  sectors: readonly string[];
  groups: readonly string[];
}

/** How many stories the card of an approach lists. */
export const mostListed = 4;

/** A story by what it is about and what else it touches, with its place in the library. */
export interface StoryOfApproaches {
  approaches: readonly string[];
  about: readonly string[];
  place: number;
}

/** The sector of a visitor and the group of sectors it is in; both empty when it is not said. */
export interface Own {
  sector: string;
  group: string;
}

/**
 * Stories of the own sector first, then the stories that the answers speak through (heaviest first), then those
 * of the same group of sectors, then in their own order. Without a sector only the answers count.
 */
export function byNearness<Story extends CandidateStory>(
  stories: readonly Story[],
  own: Own,
  because: readonly { story: string; weight: number }[],
): Story[] {
  const weight = ({ id }: CandidateStory) =>
    because.reduce((sum, one) => sum + (one.story === id ? one.weight : 0), 0);
  const counts = (holds: (story: Story) => boolean) => (a: Story, b: Story) =>
    Number(holds(b)) - Number(holds(a));
  const ownSector = counts(({ sectors }) => own.sector !== '' && sectors.includes(own.sector));
  const sameGroup = counts(({ groups }) => own.sector !== '' && groups.includes(own.group));
  return [...stories].sort((a, b) => ownSector(a, b) || weight(b) - weight(a) || sameGroup(a, b));
}

/** The stories of an approach in its own order: those that are about it, then those that touch it. */
export function storiesOf<Story extends StoryOfApproaches>(
  approach: string,
  stories: readonly Story[],
): Story[] {
  return stories
    .filter(({ approaches }) => approaches.includes(approach))
    .sort(
      (a, b) => Number(b.about.includes(approach)) - Number(a.about.includes(approach)) || a.place - b.place,
    );
}
