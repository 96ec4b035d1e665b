import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { smallLibrary } from '../../tests/support/library.ts';
import type { ContentFiles } from '../../tests/support/library-stubs.ts';
import { story } from '../../tests/support/story-template.ts';
import { addedPlaces } from '../addresses.ts';
import { checkContent, unlessAsBefore } from './check-content.ts';
import { neededPages } from './check-pages.ts';
import { filesInMemory } from './raw-file.ts';

const proef = 'content/verhalen/proef/index.mdx';
const before = await checkContent(filesInMemory(smallLibrary));

/** What is said when these files are added, as `place message`; `gone` takes files away. */
async function said(files: ContentFiles, gone: readonly string[] = []): Promise<string[]> {
  const all = Object.entries({ ...smallLibrary, ...files }).filter(([file]) => !gone.includes(file));
  const { problems } = await checkContent(filesInMemory(Object.fromEntries(all)), unlessAsBefore(before));
  return problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
}
const withText = (text: string) => said({ [proef]: `${story()}\n${text}\n` });

describe('a file in another encoding', () => {
  const text = story(['de kas van', 'het café van']);
  it.each([
    ['a byte order mark', Buffer.from(`\uFEFF${text}`), /:1:1 .*byte order mark.*UTF-8/],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /:1:1 .*UTF-16.*UTF-8/],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), /:1:1 .*UTF-16.*UTF-8/],
    ['windows-1252', Buffer.from(text, 'latin1'), /:2:28 .*windows-1252, vermoedelijk “é”.*UTF-8/],
  ])('with %s gets an answer that names it, and nothing else', async (_, bytes, message) => {
    expect(await said({ [proef]: bytes })).toEqual([expect.stringMatching(message)]);
  });

  it('leads to no second fault elsewhere', async () => {
    const file = 'content/sectoren/gemeenten.mdx';
    expect(await said({ [file]: Buffer.from('---\nsummary: "café"\n---\n', 'latin1') })).toHaveLength(1);
  });
});

describe('a file that would keep a parser busy', () => {
  it.each([
    ['signs', '<'.repeat(150_000)],
    ['quotes', '> '.repeat(600)],
    ['lists', '- '.repeat(600)],
    ['components', '<Tip>\n'.repeat(20_000)],
    ['a long word', 'a'.repeat(190_000)],
    ['a long line', 'een zin. '.repeat(5_000)],
    ['brackets', '[een '.repeat(1_000)],
    ['no spaces', 'a1.'.repeat(3_000)],
    ['paragraph', 'a <b\n'.repeat(30_000)],
  ])('is refused by its %s, in one answer, before it is parsed', async (_, text) => {
    expect(await withText(text)).toEqual([
      expect.stringMatching(/^content\/verhalen\/proef\/index\.mdx:\d+:/),
    ]);
  });

  it('is told no more of than anybody reads', async () => {
    const found = await said({
      [proef]: story([
        'asOf:',
        `${Array.from({ length: 3_000 }, (_, index) => `k${index}: a`).join('\n')}\nasOf:`,
      ]),
    });
    expect(found).toHaveLength(50);
    const links = await withText('[](x)\n\n'.repeat(500));
    expect(links).toHaveLength(101);
    expect(links.at(-1)).toContain('Er zijn nog 900 andere opmerkingen over dit bestand.');
  });

  it('is refused by its size, the word list too', async () => {
    const file = 'content/woordenlijst.txt';
    expect(await said({ [file]: 'woord\n'.repeat(40_000) })).toEqual([
      `${file}:1:1 Dit bestand is te groot (240000 bytes). Hoogstens 200000.`,
    ]);
  });
});

describe('a character that shows a reviewer another text', () => {
  it.each(['\u202E', '\u2066', '\u2028', '\uFEFF', '\uFFFD', '\u{E0041}'])(
    'is refused: %j',
    async (character) => {
      expect(await withText(`een${character}zin`)).toHaveLength(1);
    },
  );

  it('is refused as an escape in a field', async () => {
    const text = story(
      ['title: "Een', 'title: "\\u202EEen'],
      ['"Vijf mensen werken', '"Vijf\\0 mensen werken'],
    );
    expect(await said({ [proef]: text })).toEqual([
      expect.stringMatching(/:2:8 .*U\+202E/),
      expect.stringMatching(/:12:15 .*U\+0000/),
    ]);
  });
});

describe('a name of a file', () => {
  it('that no other computer or address can hold is refused', async () => {
    const long = 'a'.repeat(61);
    expect(
      await said({
        'content/verhalen/con/index.mdx': story(),
        'content/begrippen/nul.mdx': '---\n---\n',
        [`content/verhalen/${long}/index.mdx`]: story(),
        'content/paginas/bundel.mdx': '---\n---\n',
        'content/paginas/keuzehulp.mdx': '---\n---\n',
        'content/paginas/pagefind.mdx': '---\n---\n',
        'content/paginas/index.mdx': '---\n---\n',
      }),
    ).toEqual([
      expect.stringContaining('nul.mdx:1:1 "nul" kan niet: Windows kent geen bestand of map met die naam.'),
      expect.stringContaining('bundel.mdx:1:1 Op het adres /bundel/ staat al iets van de site zelf.'),
      expect.stringContaining('index.mdx:1:1 Op het adres /index/ staat al'),
      expect.stringContaining('keuzehulp.mdx:1:1 Op het adres /keuzehulp/ staat al'),
      expect.stringContaining('pagefind.mdx:1:1 Op het adres /pagefind/ staat al'),
      expect.stringContaining('is 61 tekens lang. Een naam is hoogstens 60 tekens lang.'),
      expect.stringContaining('con/index.mdx:1:1 "con" kan niet'),
    ]);
  });

  it('that a former address may not have is refused', async () => {
    const text = story(['asOf:', `aliases: [aux, index, ${'a'.repeat(300)}]\nasOf:`]);
    expect(await said({ [proef]: text })).toEqual([
      expect.stringContaining('"aux" kan niet'),
      expect.stringContaining('Op het adres /verhalen/index/ staat al'),
      expect.stringContaining('is 300 tekens lang. Dat mogen er hoogstens 60 zijn.'),
    ]);
  });

  it('that a computer leaves behind is passed over', async () => {
    const left = ['.DS_Store', 'verhalen/Thumbs.db', 'verhalen/proef/~$index.mdx', 'begrippen/._uwv.mdx'];
    expect(await said(Object.fromEntries(left.map((name) => [`content/${name}`, 'x'])))).toEqual([]);
  });

  it('of a photograph gets advice', async () => {
    const folder = 'content/verhalen/proef';
    const names = ['IMG_2041.JPG', 'kas.heic', 'kas.svg', 'interview.docx'];
    expect(
      await said({
        [proef]: story(),
        ...Object.fromEntries(names.map((name) => [`${folder}/${name}`, 'x'])),
      }),
    ).toEqual([
      `${folder}/IMG_2041.JPG:1:1 "IMG_2041.JPG" kan niet in een adres. Noem de foto "img-2041.jpg".`,
      expect.stringContaining('interview.docx:1:1 Een Word-bestand komt niet op de site.'),
      expect.stringContaining('kas.heic:1:1 Een HEIC-foto (van een iPhone) kunnen browsers niet tonen.'),
      expect.stringContaining('kas.svg:1:1 Een tekening (SVG) kan geen omslag zijn'),
    ]);
  });
});

describe('a page that the site leads to', () => {
  it('may not go away', async () => {
    const file = 'content/paginas/waarom.mdx';
    expect(await said({}, [file])).toEqual([
      `content/paginas:1:1 Het bestand ${file} ontbreekt. De site verwijst ernaar: zet het terug.`,
    ]);
  });

  it('is known to the check', () => {
    const sources = globSync('src/**/*.{astro,ts}').map((file) => readFileSync(file, 'utf8'));
    const used = sources.flatMap((source) => [
      ...source.matchAll(/(?:addressOf\('paginas', |getPage\()'([^']+)'/g),
    ]);
    expect(neededPages).toEqual(expect.arrayContaining(used.map(([, id]) => id)));
    const own = globSync('src/pages/*.astro').map((file) => path.basename(file, '.astro'));
    expect(Object.keys(addedPlaces)).toEqual(
      expect.arrayContaining(own.filter((id) => neededPages.includes(id))),
    );
  });
});

it('a name that leads nowhere is told once, with the number of places', async () => {
  const text = `${story(['name: "een bureau"', 'id: pernu'], ['role: "Bracht kandidaten aan."', 'role: "x"\n  - id: pernu\n    role: "y"'])}\n<Persoon id="nora" /> en <Persoon id="nora" /> en <Begrip id="joob">x</Begrip> en <Begrip id="joob">y</Begrip>.\n`;
  expect(await said({ [proef]: text })).toEqual([
    expect.stringMatching(/:33:9 "pernu" bestaat niet in content\/begrippen\. Dit staat op 2 plekken\.$/),
    expect.stringMatching(
      /<Persoon id="nora">: "nora" staat niet bij “Mensen” \(`people`\) in dit verhaal\. Dit staat op 2 plekken\.$/,
    ),
    expect.stringMatching(
      /<Begrip id="joob">: "joob" staat niet in content\/begrippen\. Dit staat op 2 plekken\.$/,
    ),
  ]);
});

it('a keuzehulp that nobody can count through is refused', async () => {
  const file = 'content/keuzehulp.yaml';
  const questions = parse(String(smallLibrary[file]));
  const [first] = questions.questions;
  const more = Array.from({ length: 30 }, (_, index) => ({ ...first, id: `vraag-${index}` }));
  const text = stringify(
    { ...questions, questions: [...questions.questions, ...more] },
    { aliasDuplicateObjects: false },
  );
  expect(await said({ [file]: text })).toContainEqual(
    expect.stringContaining('meer dan 1.000.000 uitslagen.'),
  );
});
