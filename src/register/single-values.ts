import { type CheckedFolder, textsOf } from '../content-check/checked-file.ts';
import type { StoryData } from '../schema/story.ts';
import { approaches, doelgroepen, type Entry, sectors } from '../taxonomy.ts';
import type { Finding } from './finding.ts';

const lists: Record<string, { list: Record<string, Entry>; of: (story: StoryData) => readonly string[] }> = {
  sectoren: { list: sectors, of: ({ sector }) => sector },
  aanpakken: { list: approaches, of: ({ approach }) => approach.map(({ id }) => id) },
  doelgroepen: { list: doelgroepen, of: ({ doelgroep }) => doelgroep },
};

/** The values of closed lists that lean on a single story: the next interview may be one of these. */
export function singleValues(folder: Pick<CheckedFolder, 'texts'>): Finding[] {
  const stories = textsOf(folder, 'verhalen').flatMap(({ id, data }) =>
    data === undefined ? [] : [{ id, data }],
  );
  return Object.entries(lists).flatMap(([kind, { list, of }]) =>
    Object.entries(list).flatMap(([value, { label }]): Finding[] => {
      const [only, ...others] = stories.filter(({ data }) => of(data).includes(value));
      if (only === undefined || others.length > 0) return [];
      return [
        {
          about: 'single',
          file: `content/${kind}/${value}.mdx`,
          line: 1,
          what: `${label}: alleen ${only.id}`,
        },
      ];
    }),
  );
}
