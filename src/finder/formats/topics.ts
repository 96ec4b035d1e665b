import { slugFrom } from '../../slug.ts';

/** What is found beside stories. */
export type TopicKindName = 'aanpak' | 'sector' | 'doelgroep' | 'begrip' | 'organisatie';

/** An approach, sector, doelgroep, term or organisation, as the finder knows it. */
export interface IndexedTopic {
  kind: TopicKindName;
  id: string;
  label: string;
}

/** Topics in their order as runs of one kind, each topic as its label and, when that is not its slug, its id. */
export type TopicRuns = [kind: TopicKindName, topics: string][];

/** Makes topics small: most ids are the slug of their label. */
export function writeTopics(topics: readonly IndexedTopic[]): TopicRuns {
  const runs: TopicRuns = [];
  for (const { kind, id, label } of topics) {
    const written = slugFrom(label) === id ? label : `${label}|${id}`;
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1] += `\n${written}`;
    else runs.push([kind, written]);
  }
  return runs;
}

/** The topics that writeTopics() wrote, in their order. */
export function readTopics(runs: TopicRuns): IndexedTopic[] {
  return runs.flatMap(([kind, topics]) =>
    topics.split('\n').map((written) => {
      const [label = '', id = slugFrom(label)] = written.split('|');
      return { kind, id, label };
    }),
  );
}
