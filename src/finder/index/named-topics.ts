import type { Library } from '../../knowledge-base/library.ts';
import type { IndexedTopic } from '../formats/topics.ts';

/** A topic with its other names. */
export interface NamedTopic extends IndexedTopic {
  also: readonly string[];
}

/** All topics in the order of their numbers: by kind, as the library orders them (see pagefind-index.ts). */
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
