import { addressOf } from '../../addresses.ts';
import type { Library } from '../../knowledge-base/library.ts';
import type { KindName } from '../../schema/content-kinds.ts';

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
}

/** A topic with its other names. */
export interface NamedTopic extends FindableTopic {
  also: readonly string[];
}

/** All topics in the order of their numbers: by kind, as the library orders them. */
export function namedTopics(topics: Library['topics'], terms: Library['terms']): NamedTopic[] {
  const values = {
    aanpak: topics.aanpakken,
    sector: topics.sectoren,
    doelgroep: topics.doelgroepen,
  } as const;
  return [
    ...(Object.keys(values) as (keyof typeof values)[]).flatMap((kind) =>
      values[kind].map(({ id, label }) => ({ kind, id, label, also: [] })),
    ),
    ...terms.map(({ id, label, data }) => ({
      kind: data.kind,
      id,
      label,
      also: data.also,
    })),
  ];
}

/** The page of a topic. */
export function addressOfTopic({ kind, id }: Pick<FindableTopic, 'kind' | 'id'>): string {
  return addressOf(topicKinds[kind].folder, id);
}
