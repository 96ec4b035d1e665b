import { expect, it } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { problemsIn } from './check-entry.ts';
import { explain } from './explain.ts';

const files = Object.fromEntries(Object.entries(library).map(([file, text]) => [file, String(text)]));
const story = 'content/verhalen/werkbedrijf-veenmonde/index.mdx';
const source = files[story] ?? '';

async function said(file: string, text: string): Promise<string> {
  return explain(await problemsIn(file, text, files, new Map()), text);
}

it('says nothing of a good text, and nothing of the others', async () => {
  expect(await said(story, source)).toBe('');
});

it('names fields as the screen does, and the words of the text', async () => {
  const wrong = source
    .replace(/province: .*/, 'province: nergens')
    .replace(/\n$/, '\n\nVraag het <Persoon id="niemand" />.\n');
  const messages = (await said(story, wrong)).split('\n');
  expect(messages[0]).toMatch(/^• Plaatsen › 1 › Provincie: "nergens" staat niet in de lijst\. .*Kies uit: /);
  expect(messages[1]).toMatch(
    /^• Tekst, bij “Vraag het <Persoon id="niemand" \/>\.”: .*staat niet bij “Mensen” in dit verhaal/,
  );
});

it('checks the word list of the editors', async () => {
  const file = 'content/woordenlijst.txt';
  expect(await said(file, 'Werkom\n')).toBe('');
  expect(await said(file, 'Werk\u0000om\n')).not.toBe('');
});

it('checks a document too', async () => {
  const file = 'content/zoekwoorden.yaml';
  const text = `${files[file]?.trimEnd()}\n`.replace('says:', 'zegt:');
  expect(await said(file, text)).toMatch(/^• Woorden › 1/);
});
