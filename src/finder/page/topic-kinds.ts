import { addressOf } from '../../addresses.ts';
import type { AnswerKind } from '../formats/answer-pages.ts';
import type { IndexedTopic, TopicKindName } from '../formats/topics.ts';

/**
 * The kinds of topics as a reader calls them, in the order of the suggestions, each with the folder of content/ that
 * holds their pages.
 */
export const topicKindTexts = {
  aanpak: { label: 'Aanpak', plural: 'Aanpakken', folder: 'aanpakken' },
  sector: { label: 'Sector', plural: 'Sectoren', folder: 'sectoren' },
  doelgroep: { label: 'Doelgroep', plural: 'Doelgroepen', folder: 'doelgroepen' },
  begrip: { label: 'Begrip', plural: 'Begrippen', folder: 'begrippen' },
  organisatie: { label: 'Organisatie', plural: 'Organisaties', folder: 'begrippen' },
} as const satisfies Record<TopicKindName, { label: string; plural: string; folder: string }>;

/** The page of a topic. */
export function addressOfTopic({ kind, id }: Pick<IndexedTopic, 'kind' | 'id'>): string {
  return addressOf(topicKindTexts[kind].folder, id);
}

/** What a reader sees beside an answer. */
export function labelOfKind(kind: AnswerKind): string {
  switch (kind) {
    case 'vraag':
      return 'Vraag en antwoord';
    case 'pagina':
      return 'Pagina';
    case 'hulpmiddel':
      return 'Hulpmiddel';
    default:
      return topicKindTexts[kind].label;
  }
}
