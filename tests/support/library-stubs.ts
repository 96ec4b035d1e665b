import { parse } from 'yaml';
import { neededPages } from '../../src/content-check/check-pages.ts';
import type { KeuzehulpData } from '../../src/schema/keuzehulp.ts';
import { takesEntries } from '../../src/schema/takes-rows.ts';
import { approaches, doelgroepen, type Entry, sectors } from '../../src/taxonomy.ts';

/** Files by their path from the project root, such as content/keuzehulp.yaml; Buffers are photographs. */
export type ContentFiles = Readonly<Record<string, string | Buffer>>;

/** The pages that the site leads to. */
const pages = [...neededPages, 'colofon', 'toegankelijkheid'];

/**
 * `written` with a short file for every value of a closed list and every page of the footer that it lacks, and no redirects, so that
 * a new value in src/taxonomy.ts asks for no other edit. It must hold the keuzehulp, and a story with `alsoTouches`.
 */
export function completed(written: ContentFiles): ContentFiles {
  return {
    ...topicStubs('sectoren', sectors),
    ...topicStubs('doelgroepen', doelgroepen),
    'content/nieuwsbrief.yaml': 'months: []\n',
    ...Object.fromEntries(pages.map((id) => [`content/paginas/${id}.mdx`, pageStub(id)])),
    'content/doorverwijzingen.yaml': 'addresses: []\n',
    ...written,
    ...approachStubs(written),
  };
}

function topicStubs(kind: string, list: Record<string, Entry>): ContentFiles {
  return Object.fromEntries(
    Object.entries(list).map(([id, { label }]) => [
      `content/${kind}/${id}.mdx`,
      `---\nsummary: ${quoted(`Over ${label}.`)}\n---\n`,
    ]),
  );
}

function pageStub(id: string): string {
  const text = 'Deze pagina is er omdat de site ernaar verwijst.';
  return `---\ntitle: ${quoted(`De pagina ${id}`)}\nsummary: ${quoted(text)}\n---\n\n${text}\n`;
}

/** The approaches that are missing, and the story that shows those that no other story shows. */
function approachStubs(written: ContentFiles): ContentFiles {
  const fileOf = (id: string) => `content/aanpakken/${id}.mdx`;
  const missing = Object.keys(approaches).filter((id) => !(fileOf(id) in written));
  const [widest = '', text] =
    Object.entries(written).find(([, one]) => one.includes('\nalsoTouches:\n')) ?? [];
  const unshown = missing.filter((id) => storyThatShows(id, written) === undefined);
  const touches = unshown.map((id) => `  - id: ${id}\n    evidence: "Dit hoort er ook bij."\n`).join('');
  const shown = { ...written, [widest]: String(text).replace('\nalsoTouches:\n', `$&${touches}`) };
  const answers = answersToSpeakFor(written);
  const stubs = missing.map((id, index) => [
    fileOf(id),
    approachStub(storyThatShows(id, shown), answers[index] ?? answers.at(-1)),
  ]);
  return { [widest]: shown[widest] ?? '', ...Object.fromEntries(stubs) };
}

/** The folder of the first story that names this approach, with the fact that shows it. */
function storyThatShows(approach: string, written: ContentFiles): string | undefined {
  const naming = Object.entries(written).find(([, text]) =>
    text.includes(`\n  - id: ${approach}\n    evidence: `),
  );
  return naming?.[0].split('/')[2];
}

interface Answer {
  question: string;
  answer: string;
}

/** The answers of the keuzehulp that no written approach gains from; the first answer of all comes last. */
function answersToSpeakFor(written: ContentFiles): Answer[] {
  const { questions } = parse(String(written['content/keuzehulp.yaml'])) as KeuzehulpData;
  const all = questions.flatMap(({ id, answers }) =>
    answers.map((answer) => ({ question: id, answer: answer.id })),
  );
  const isUsed = ({ question, answer }: Answer) =>
    Object.values(written).some((text) =>
      text.includes(`  - question: ${question}\n    answer: ${answer}\n    weight: `),
    );
  return [...all.filter((one) => !isUsed(one)), ...all.slice(0, 1)];
}

/** An approach that one answer speaks for, and only a little. */
function approachStub(story = '', fit?: Answer): string {
  const statement = '{ text: "Dat verschilt per werkgever.", basis: redactie }';
  return `---
summary: "Een aanpak waarvan we nog weinig weten."
fitsWhen:
  - ${statement}
takes:
${takesEntries.map(([row]) => `  ${row}: ${statement}`).join('\n')}
risks:
  - ${statement}
roles:
  - role: begeleiding
    inPackage: "met een klein begin"
fits:
  - question: ${fit?.question}
    answer: ${fit?.answer}
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
