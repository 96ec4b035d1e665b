import { parse } from 'yaml';
import type { KeuzehulpData } from '../../src/schema/keuzehulp.ts';
import { takesEntries } from '../../src/schema/takes-rows.ts';
import { approaches, doelgroepen, type Entry, sectors } from '../../src/taxonomy.ts';

/** Files by their path from the project root, such as content/keuzehulp.yaml; Buffers are photographs. */
export type ContentFiles = Readonly<Record<string, string | Buffer>>;

/** The pages that the footer of the site leads to. */
const pages = [
  'waarom',
  'cijfers',
  'vraag-en-antwoord',
  'bundel-2019',
  'artikelen',
  'contact',
  'over',
] as const;

/** The story that also shows each approach that no story names. */
const widestStory = 'werkbedrijf-veenmonde';

/**
 * `written` with a short file for every value of a closed list and every page of the footer that it lacks, so that
 * a new value in src/taxonomy.ts asks for no other edit.
 */
export function completed(written: ContentFiles): ContentFiles {
  const stubs: Record<string, string> = {};
  const fill = (file: string, text: string) => {
    if (!(file in written)) stubs[file] = text;
  };
  const fillList = (kind: string, list: Record<string, Entry>) => {
    for (const [id, { label }] of Object.entries(list)) {
      fill(`content/${kind}/${id}.mdx`, `---\nsummary: ${quoted(`Over ${label}.`)}\n---\n`);
    }
  };
  fillList('sectoren', sectors);
  fillList('doelgroepen', doelgroepen);
  for (const id of pages) {
    const title = quoted(`De pagina ${id}`);
    const text = 'Deze pagina is er omdat de site ernaar verwijst.';
    fill(`content/paginas/${id}.mdx`, `---\ntitle: ${title}\nsummary: ${quoted(text)}\n---\n\n${text}\n`);
  }
  const widest = `content/verhalen/${widestStory}/index.mdx`;
  let alsoTouched = String(written[widest]);
  for (const id of Object.keys(approaches)) {
    if (!(`content/aanpakken/${id}.mdx` in written)) {
      const shown = storyThatShows(id, written);
      if (shown === undefined) {
        alsoTouched = alsoTouched.replace(
          'alsoTouches:\n',
          `$&  - id: ${id}\n    evidence: "Ook dit doet het werkbedrijf."\n`,
        );
      }
      fill(`content/aanpakken/${id}.mdx`, approachStub(shown ?? widestStory, written));
    }
  }
  return { ...written, ...stubs, [widest]: alsoTouched };
}

/** The first story that names this approach, with the fact that shows it. */
function storyThatShows(approach: string, written: ContentFiles): string | undefined {
  const naming = Object.entries(written).find(([, text]) =>
    text.includes(`\n  - id: ${approach}\n    evidence: `),
  );
  return naming?.[0].split('/')[2];
}

/** An approach that one answer speaks for, and only a little. */
function approachStub(story: string, written: ContentFiles): string {
  const { questions } = parse(String(written['content/keuzehulp.yaml'])) as KeuzehulpData;
  const [question] = questions;
  const statement = '{ text: "Dat verschilt per werkgever.", basis: redactie }';
  return `---
summary: "Een aanpak waarvan we nog weinig weten."
fitsWhen:
  - ${statement}
takes:
${takesEntries.map(([row]) => `  ${row}: ${statement}`).join('\n')}
risks:
  - ${statement}
fits:
  - question: ${question?.id}
    answer: ${question?.answers[0]?.id}
    weight: 1
    story: ${story}
    because: "Dit verhaal laat er een klein stuk van zien."
---

## Zo begin je

1. Lees [het verhaal](/verhalen/${story}/).
2. Bel met wie het deed.
3. Begin klein.
`;
}

/** As a value in YAML. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
