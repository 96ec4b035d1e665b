import GithubSlugger from 'github-slugger';
import { contentKinds } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import { type CheckedFolder, documentOf, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';
import type { Outline } from './text-outline.ts';

/** A field of content/zoekwoorden.yaml that holds one word or saying. */
interface Written {
  path: (string | number)[];
  words: string;
}

/**
 * What the schema cannot see in content/zoekwoorden.yaml: a word that stands on both sides of one line, and a page
 * that does not exist.
 */
export function checkSearchWords(folder: CheckedFolder): Problem[] {
  const document = documentOf(folder, 'zoekwoorden');
  if (document === undefined) return [];
  const { fields } = document;
  const entries = listIn(fields.data, 'words');
  const answers = listIn(fields.data, 'answers');
  const problem = ({ path }: Written, message: string) => fieldProblem(document.file, fields, path, message);
  const pages = (Object.keys(contentKinds) as KindName[])
    .filter((kind) => kind !== 'verhalen')
    .flatMap((kind) => textsOf(folder, kind).map(({ id }) => `${kind}/${id}`));
  const questions = textsOf(folder, 'paginas').flatMap(({ id, guarded }) =>
    questionsOf(guarded.outline).map((anchor) => `paginas/${id}#${anchor}`),
  );
  return [
    ...entries.flatMap((entry, index) => {
      const says = written(entry, ['words', index, 'says']);
      const typed = written(entry, ['words', index, 'typed']);
      const same = (one: Written, other: Written) => one.words.toLowerCase() === other.words.toLowerCase();
      return [
        ...typed
          .filter((one) => says.some((other) => same(one, other)))
          .map((one) =>
            problem(one, `"${one.words}" staat ook al bij “In onze teksten” (\`says\`). Haal het hier weg.`),
          ),
      ];
    }),
    ...answers.flatMap((answer, index) => {
      const { see } = answer ?? {};
      const path = ['answers', index, 'see'];
      return [
        ...(typeof see === 'string' && !pages.includes(see) && !questions.includes(see)
          ? [
              see.includes('#')
                ? fieldProblem(document.file, fields, path, `"${see}" is geen vraag.`, near(see, questions))
                : fieldProblem(
                    document.file,
                    fields,
                    path,
                    `content/${see}.mdx bestaat niet.`,
                    near(see, pages),
                  ),
            ]
          : []),
      ];
    }),
  ];
}

/** The anchors of the questions among the headings of a text. */
function questionsOf({ headings }: Outline): string[] {
  const slugger = new GithubSlugger();
  return headings.flatMap(({ text }) => {
    const anchor = slugger.slug(text);
    return text.endsWith('?') ? [anchor] : [];
  });
}

function listIn(data: Record<string, unknown>, key: string): (Record<string, unknown> | null)[] {
  const list = data[key];
  return Array.isArray(list) ? list : [];
}

/** The words in the list at this path: which list, which entry, which field. */
function written(entry: Record<string, unknown> | null, path: [string, number, string]): Written[] {
  const list = entry?.[path[2]];
  if (!Array.isArray(list)) return [];
  return list.flatMap((words: unknown, place) =>
    typeof words === 'string' ? [{ path: [...path, place], words }] : [],
  );
}
