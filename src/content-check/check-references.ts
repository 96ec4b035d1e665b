import { addressOf, isSitePage } from '../addresses.ts';
import { releasedCodes } from '../released/former-slugs.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import type { KindName } from '../schema/kind-name.ts';
import { longestSlug, slugPattern } from '../slug.ts';
import { isGone } from './check-withdrawn.ts';
import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { unfitName } from './file-names.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

/** What this check looks at: texts as they were written, so that an editor hears of other faults in the same run. */
type Texts = Pick<CheckedFolder, 'texts' | 'withdrawn' | 'released'>;

const kinds = Object.keys(contentKinds) as KindName[];

/**
 * Checks across files: every reference leads to a file, every value of a closed list has its file and no other,
 * no address is claimed twice.
 */
export function checkReferences(folder: Texts): Problem[] {
  const known = new Map(kinds.map((kind) => [kind, new Set(textsOf(folder, kind).map(({ id }) => id))]));
  return [
    ...folder.texts.flatMap((text) => brokenIds(text, known, folder)),
    ...claimedTwice(folder),
    ...onTakenAddresses(folder),
    ...unfitAliases(folder),
    ...kinds.flatMap((kind) => besideTheList(kind, folder)),
  ];
}

function brokenIds(
  { kind, file, frontMatter }: CheckedFile,
  known: ReadonlyMap<string, ReadonlySet<string>>,
  folder: Texts,
): Problem[] {
  const tree = fieldTree(contentKinds[kind].schema);
  return valuesIn(frontMatter.data, tree).flatMap(({ path, value, field }) => {
    const to = field?.refersTo;
    const there = to === undefined ? undefined : known.get(to);
    if (there === undefined || typeof value !== 'string') return [];
    if (there.has(value) || (to === 'verhalen' && isGone(folder, value))) return [];
    const renamed = to === 'verhalen' ? nameOfNow(value, folder) : undefined;
    const became = to === 'verhalen' ? whatBecameOf(value, renamed, folder) : '';
    const message = `"${value}" bestaat niet in content/${to}.${became}`;
    const meant = renamed === undefined ? near(value, [...there]) : { suggestion: renamed };
    return [fieldProblem(file, frontMatter, path, message, { cause: `${to}/${value}`, ...meant })];
  });
}

/** The name of a story whose folder had this one. */
function nameOfNow(former: string, folder: Texts): string | undefined {
  const code = releasedCodes(folder.released ?? []).get(former);
  const stories = textsOf(folder, 'verhalen');
  const named = stories.find(({ data }) => data?.aliases.includes(former));
  const coded = stories.find(({ frontMatter }) => code !== undefined && frontMatter.data.code === code);
  return (named ?? coded)?.id;
}

/** What to do about a story that is not there, when it was renamed or its address was released. */
function whatBecameOf(slug: string, renamed: string | undefined, { released = [] }: Texts): string {
  if (renamed !== undefined) return ` Dat verhaal heet nu "${renamed}".`;
  if (!released.some(({ address }) => address === addressOf('verhalen', slug))) return '';
  return ` Haalde je dit verhaal weg? Mensen hebben de link al: zet de map content/verhalen/${slug} terug en vul daarin “Weggehaald” (\`withdrawn\`) in.`;
}

/** A former address of a story. */
interface Alias {
  alias: string;
  path: (string | number)[];
}

function aliasesOf({ frontMatter }: Pick<CheckedFile, 'frontMatter'>): Alias[] {
  const aliases: unknown[] = Array.isArray(frontMatter.data.aliases) ? frontMatter.data.aliases : [];
  return aliases.flatMap((alias, index) =>
    typeof alias === 'string' ? [{ alias, path: ['aliases', index] }] : [],
  );
}

function claimedTwice(folder: Texts): Problem[] {
  const stories = [...textsOf(folder, 'verhalen'), ...(folder.withdrawn ?? [])];
  const owner = new Map(stories.map(({ id }) => [id, id]));
  return stories.flatMap((story) =>
    aliasesOf(story).flatMap(({ alias, path }) => {
      const other = owner.get(alias);
      owner.set(alias, story.id);
      if (other === undefined) return [];
      const message =
        other === story.id
          ? `"${alias}" is het adres dat dit verhaal al heeft.`
          : `"${alias}" is al een adres van het verhaal "${other}".`;
      return [fieldProblem(story.file, story.frontMatter, path, message)];
    }),
  );
}

/** Stories, and former addresses of stories, where a page of the site itself is. */
function onTakenAddresses(folder: Texts): Problem[] {
  return textsOf(folder, 'verhalen').flatMap((story) =>
    [{ alias: story.id, path: [] }, ...aliasesOf(story)]
      .filter(({ alias }) => isSitePage(addressOf('verhalen', alias)))
      .map(({ alias, path }) => {
        const message = `Op het adres ${addressOf('verhalen', alias)} staat al een pagina van de site. Kies een andere naam.`;
        return fieldProblem(story.file, story.frontMatter, path, message);
      }),
  );
}

/** Former addresses that no folder could have had. */
function unfitAliases(folder: Texts): Problem[] {
  return textsOf(folder, 'verhalen').flatMap((story) =>
    aliasesOf(story).flatMap(({ alias, path }) => {
      // What the schema refuses has been told.
      const message =
        slugPattern.test(alias) && alias.length <= longestSlug ? unfitName(alias, 'verhalen') : undefined;
      return message === undefined ? [] : [fieldProblem(story.file, story.frontMatter, path, message)];
    }),
  );
}

/** Files that the closed list of their kind does not know, and values of the list that have no file. */
function besideTheList(kind: KindName, folder: Texts): Problem[] {
  const definition = contentKinds[kind];
  if (!('list' in definition)) return [];
  const listed = Object.keys(definition.list);
  const present = textsOf(folder, kind);
  const unlisted = present
    .filter(({ id }) => !listed.includes(id))
    .map(({ id, file, frontMatter }) => {
      const message = `"${id}" staat niet in de gesloten lijst van ${kind} (src/taxonomy.ts).`;
      return fieldProblem(file, frontMatter, [], message, near(id, listed));
    });
  const missing = listed
    .filter((id) => !present.some((text) => text.id === id))
    .map((id) => ({
      file: `content/${kind}`,
      line: 1,
      column: 1,
      message: `Het bestand content/${kind}/${id}.mdx ontbreekt.`,
    }));
  return [...unlisted, ...missing];
}
