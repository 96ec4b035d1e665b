import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ContentFiles, completed } from './library-stubs.ts';

const folder = path.resolve(import.meta.dirname, '../library');

/** What stands in tests/library, as it would stand in content/. */
function written(): ContentFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const places = files.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return Object.fromEntries(
    places.map((place) => {
      const bytes = readFileSync(place);
      const file = `content/${path.relative(folder, place).replaceAll(path.sep, '/')}`;
      return [file, place.endsWith('.jpg') ? bytes : bytes.toString()];
    }),
  );
}

const all = written();

/**
 * The invented library: everything that content/ must hold, for tests of behaviour. What tests/library does not
 * write itself is filled in (library-stubs.ts). Give it to filesInMemory(), or write it with writeLibrary().
 *
 * What is rare, and where it stands:
 * - umc-eikenwoude: the longest text, every kind of figure, both marks, a timeline, an alias, "remkabel" in its text only, and
 *   somebody from the doelgroep whose name begins a word of other texts (Mark, markt)
 * - gemeente-zandwoude: a photograph, a person whose consent is withdrawn, a place that
 *   is not on the map
 * - provincie-wadrand and provincie-wadrand-2: one organisation, one place; the second has quotes, Arabic and an
 *   emoji in its title
 * - scholengroep-hooimonde: very long words, an accent (conciërge), no partners
 * - blinkveld-schoonmaak: from an article, so of no chapter; a year without a month that we assume; a place that another story has too (Zwolle)
 * - werkbedrijf-veenmonde: no people, no partners, many approaches in part
 * - rijksdienst-handschriften: what happened since, in a month and on a day
 * - stadsarchief-mistwoude, hogeschool-zandwoude, wadrand-oud: taken away, for want of consent, by the organisation, and
 *   because it is part of another story
 * - begrippen/loonwaarde: a term that no story uses; sectoren/defensie: a sector without a story
 */
export const library: ContentFiles = completed(all);

const kept =
  /keuzehulp|site\.yaml|zoekwoorden|werkbedrijf-veenmonde|begrippen\/(?:jobcoach|opstap-wilgenrade)/;

/** Links to the stories that are left out lead to the one that is kept. */
function toKeptStory(content: string | Buffer): string | Buffer {
  return typeof content === 'string'
    ? content.replaceAll(/\/verhalen\/umc-eikenwoude\//g, '/verhalen/werkbedrijf-veenmonde/')
    : content;
}

/** As little as content/ may hold, with one story and two terms: for checks that are about a single file. */
export const smallLibrary: ContentFiles = completed(
  Object.fromEntries(
    Object.entries(all).flatMap(([file, content]) => (kept.test(file) ? [[file, toKeptStory(content)]] : [])),
  ),
);

/** Puts these files below `root` in place of the content/ that is there. */
export async function writeLibrary(root: string, files: ContentFiles = library): Promise<void> {
  await rm(path.join(root, 'content'), { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), content);
  }
}
