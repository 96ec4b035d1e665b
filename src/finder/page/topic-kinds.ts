import { addressOf } from '../../addresses.ts';
import type { IndexedTopic, TopicKindName } from '../formats/topics.ts';

/** The folder of content/ that holds the pages of each kind of topic. */
const folders = {
  aanpak: 'aanpakken',
  sector: 'sectoren',
  doelgroep: 'doelgroepen',
  begrip: 'begrippen',
  organisatie: 'begrippen',
} as const satisfies Record<TopicKindName, string>;

/** The page of a topic. */
export function addressOfTopic({ kind, id }: Pick<IndexedTopic, 'kind' | 'id'>): string {
  return addressOf(folders[kind], id);
}
