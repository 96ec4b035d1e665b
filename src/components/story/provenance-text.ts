import { factsDateInWords } from '../../dutch/facts-date.ts';
import type { StoryData } from '../../schema/story.ts';
import { provenanceKinds } from '../../taxonomy.ts';

/** What a story rests on, who tells it, of when the facts are and whether the organisation has read our text, in Dutch. */
export function provenanceText({
  provenance: { kind, toldBy, checkedByOrganisation },
  ...date
}: Pick<StoryData, 'provenance' | 'asOf' | 'asOfBasis'>): string {
  return [
    `Dit verhaal komt uit ${provenanceKinds[kind].label}, verteld door ${toldBy}.`,
    `De feiten zijn van ${factsDateInWords(date)}.`,
    `De organisatie heeft onze tekst ${checkedByOrganisation ? '' : 'niet '}nagekeken.`,
  ].join(' ');
}
