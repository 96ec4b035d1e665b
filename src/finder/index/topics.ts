import { addressOf } from '../../addresses.ts';
import type { Library, Reference } from '../../knowledge-base/library.ts';
import type { KindName } from '../../schema/content-kinds.ts';
import type { Expand } from '../words/make-expander.ts';
import { isStopWord } from '../words/stop-words.ts';
import { fold, stem, wordsIn } from '../words/word.ts';

/** What is found beside stories, by what a reader calls it, in the order of the suggestions. */
export const topicKinds = {
  aanpak: { label: 'Aanpak', plural: 'Aanpakken', folder: 'aanpakken' },
  sector: { label: 'Sector', plural: 'Sectoren', folder: 'sectoren' },
  doelgroep: { label: 'Doelgroep', plural: 'Doelgroepen', folder: 'doelgroepen' },
  begrip: { label: 'Begrip', plural: 'Begrippen', folder: 'begrippen' },
  organisatie: { label: 'Organisatie', plural: 'Organisaties', folder: 'begrippen' },
} as const satisfies Record<string, { label: string; plural: string; folder: KindName }>;
export type TopicKindName = keyof typeof topicKinds;

/** An approach, sector, doelgroep, term or organisation, as the finder knows it. */
export interface FindableTopic {
  kind: TopicKindName;
  id: string;
  label: string;
  /** The stems of its name, separated by spaces. */
  name: string;
  /** The stems of other words for it. */
  other: string;
}

/** All of them, from the knowledge base. */
export function findableTopics(
  topics: Library['topics'],
  terms: Library['terms'],
  expand: Expand,
): FindableTopic[] {
  const topic = (kind: TopicKindName, { id, label }: Reference, also: readonly string[] = []) => {
    const name = stemsOf(label);
    const added = [label, ...also].flatMap((text) => expand(text).flatMap(({ words }) => words.map(stem)));
    const other = [...new Set([...also.flatMap(stemsOf), ...added])].filter((one) => !name.includes(one));
    return { kind, id, label, name: name.join(' '), other: other.join(' ') };
  };
  return [
    ...topics.aanpakken.map((one) => topic('aanpak', one)),
    ...topics.sectoren.map((one) => topic('sector', one)),
    ...topics.doelgroepen.map((one) => topic('doelgroep', one)),
    ...terms.map((one) => topic(one.data.kind, one, one.data.also)),
  ];
}

/** The page of a topic. */
export function addressOfTopic({ kind, id }: Pick<FindableTopic, 'kind' | 'id'>): string {
  return addressOf(topicKinds[kind].folder, id);
}

function stemsOf(text: string): string[] {
  const words = wordsIn(text).flatMap(({ text: word }) => [word, ...word.split(/[-‑]/)]);
  return [...new Set(words.map(fold))].filter((word) => word !== '' && !isStopWord(word)).map(stem);
}
