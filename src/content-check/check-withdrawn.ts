import { addressOf } from '../addresses.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { bodyOf, groupsIn, type Path } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Folder = Pick<CheckedFolder, 'texts' | 'withdrawn'>;

/** Whether this is a story that was taken away. */
export function isGone({ withdrawn = [] }: Folder, story: string): boolean {
  return withdrawn.some(({ id }) => id === story);
}

/** A story that was taken away and leads to one that is not there, or was taken away itself. */
export function checkWithdrawnStories(folder: Folder): Problem[] {
  const known = textsOf(folder, 'verhalen').map(({ id }) => id);
  return (folder.withdrawn ?? []).flatMap(({ file, frontMatter, data }) => {
    const into = data?.withdrawn.into;
    if (into === undefined || known.includes(into)) return [];
    const message = `"${into}" is geen verhaal dat er nog staat.`;
    return [fieldProblem(file, frontMatter, ['withdrawn', 'into'], message, near(into, known))];
  });
}

/** Warnings about what rested on a story that was taken away, and about what its own file still says of people. */
export function checkLostGround(folder: Folder): Problem[] {
  return [...inFields(folder), ...inLinks(folder), ...leftInFile(folder)].map((problem) => ({
    ...problem,
    severity: 'warning',
  }));
}

function inFields(folder: Folder): Problem[] {
  return folder.texts.flatMap(({ kind, file, frontMatter }) =>
    valuesIn(frontMatter.data, fieldTree(contentKinds[kind].schema)).flatMap(({ path, value, field }) => {
      if (field?.refersTo !== 'verhalen' || typeof value !== 'string' || !isGone(folder, value)) return [];
      const lost = whatRests(frontMatter.data, path);
      const message = `het verhaal "${value}" is weggehaald. ${lost} Kies een ander verhaal, of haal dit weg.`;
      return [fieldProblem(file, frontMatter, path, message)];
    }),
  );
}

/** What the site leaves out because of it. */
function whatRests(data: Record<string, unknown>, path: Path): string {
  const [list, index] = path;
  const group = typeof index === 'number' ? groupsIn(data[String(list)])[index] : undefined;
  if (list === 'fits') {
    return `Het gewicht ${group?.weight} voor ${group?.question} › ${group?.answer} telt niet meer mee in de keuzehulp.`;
  }
  if (list === 'strongIn')
    return `Dat de aanpak sterk is in ${group?.priority}, telt niet meer mee in de keuzehulp.`;
  if (list === 'talk') {
    return 'De kaart voor teamoverleg begint nu met een ander verhaal van deze aanpak.';
  }
  return 'Steunt deze bewering op geen ander verhaal, dan staat zij niet meer op de site.';
}

function inLinks(folder: Folder): Problem[] {
  const gone = (folder.withdrawn ?? []).map(({ id }) => addressOf('verhalen', id));
  return folder.texts.flatMap(({ file, guarded }) =>
    guarded.outline.links.flatMap(({ url, line, column }) =>
      gone.includes(url.split(/[?#]/)[0] ?? '')
        ? [
            {
              file,
              line,
              column,
              message: `"${url}" leidt naar een verhaal dat is weggehaald. Haal de link weg.`,
            },
          ]
        : [],
    ),
  );
}

/** What is no longer on the site, but is still for everybody to read in the project. */
function leftInFile({ withdrawn = [] }: Folder): Problem[] {
  return withdrawn
    .filter(
      ({ data, source }) =>
        data?.withdrawn.kind === 'consent' && (data.people?.length || bodyOf(source) !== ''),
    )
    .map(({ file, frontMatter }) => {
      const message =
        'iemand trok de toestemming in, maar de mensen of de tekst staan nog in dit bestand. Laat alleen “Weggehaald” (`withdrawn`), “Vroegere adressen” (`aliases`) en “Korte code” (`code`) staan.';
      return fieldProblem(file, frontMatter, ['withdrawn'], message);
    });
}
