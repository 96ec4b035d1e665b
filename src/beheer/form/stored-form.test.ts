import { describe, expect, it } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { readFields, readFrontMatter } from '../../content-check/front-matter.ts';
import { filesBelow } from '../../content-check/raw-file.ts';
import { documentOf, fieldsOf } from './document-form.ts';
import { storedForm } from './stored-form.ts';
import { formOf, textOf } from './text-form.ts';

const real = await Promise.all(
  (await filesBelow('.')).map(
    async ({ file, read }): Promise<[string, string]> => [file, new TextDecoder().decode(await read())],
  ),
);
const invented = Object.entries(library).map(([file, text]): [string, string] => [file, String(text)]);
const stored = [...real, ...invented].flatMap(([file, text]): [string, string][] => {
  const after = /\.(?:mdx|yaml)$/.test(file) ? storedForm(file, text) : undefined;
  return after === undefined ? [] : [[file, after]];
});
const texts = stored.filter(([file]) => file.endsWith('.mdx'));

/** How many lines of the two differ, when none was added or removed. */
function changedLines(before: string, after: string): number {
  const lines = after.split('\n');
  expect(lines).toHaveLength(before.split('\n').length);
  return before.split('\n').filter((line, index) => line !== lines[index]).length;
}

describe('the form in which a file is stored', () => {
  it('is the same after another save, for every text and document', () => {
    expect(stored.length).toBeGreaterThan(100);
    expect(stored.filter(([file, text]) => storedForm(file, text) !== text)).toEqual([]);
  });

  it('changes one line when one letter is changed, in the fields and in the text', () => {
    for (const [file, text] of texts) {
      const kind = file.split('/')[1] as 'verhalen';
      const form = formOf(text);
      const summary = typeof form.summary === 'string' ? { summary: `${form.summary}x` } : {};
      if ('summary' in form) expect(changedLines(text, textOf(kind, { ...form, ...summary }))).toBe(1);
      if (form.body !== '')
        expect(changedLines(text, textOf(kind, { ...form, body: `${form.body}x` }))).toBe(1);
    }
  });

  it('holds the same content as before', () => {
    for (const [file, text] of invented.filter(([file]) => file.endsWith('.mdx'))) {
      const { data } = readFrontMatter(storedForm(file, text) ?? '');
      expect(readFrontMatter(text).data).toMatchObject(data);
    }
  });

  it('escapes what MDX would take for code, and shows it as it was typed', () => {
    const body = 'Wie {acht} zegt en <5 jaar werkt, krijgt < dan.\n\n<Tip>Begin klein.</Tip>';
    const text = textOf('begrippen', { term: 'x', body });
    expect(text).toContain(
      'Wie \\{acht} zegt en \\<5 jaar werkt, krijgt \\< dan.\n\n<Tip>Begin klein.</Tip>',
    );
    expect(formOf(text).body).toBe(body);
    expect(textOf('begrippen', formOf(text))).toBe(text);
  });
});

it('writes italics as the screen does', () => {
  const body = 'De *bundel* en (*een blad*), 2*3*4, **vet** en \\*niet\\*.';
  expect(textOf('begrippen', { body })).toContain(
    'De _bundel_ en (_een blad_), 2*3*4, **vet** en \\*niet\\*.',
  );
});

describe('a document', () => {
  const before =
    '# Een uitleg.\nwords:\n  # --- Geld ---\n  - says: [a]\n    typed: [b, c]\n  # --- Werk ---\n  - says: [d]\n    typed: [e]\n';

  it('keeps its remarks and the lines that nobody touched', () => {
    const text = storedForm('content/zoekwoorden.yaml', before) ?? '';
    const fields = fieldsOf(text) as { words: { says: string[]; typed: string[] }[] };
    fields.words[1]?.typed.push('f');
    fields.words.push({ says: ['g'], typed: ['h'] });
    expect(documentOf('zoekwoorden', text, fields)).toBe(
      `${text.replace('["e"]', '["e", "f"]')}  - says:\n      - "g"\n    typed:\n      - "h"\n`,
    );
  });

  it('loses what was taken out, and only that', () => {
    const text = storedForm('content/zoekwoorden.yaml', before) ?? '';
    const [, second] = fieldsOf(text).words as unknown[];
    expect(readFields(documentOf('zoekwoorden', text, { words: [second] })).data).toEqual({
      words: [{ says: ['d'], typed: ['e'] }],
    });
  });

  it('keeps a list that was empty already', () => {
    const empty = 'addresses: []\n';
    expect(storedForm('content/doorverwijzingen.yaml', empty)).toBe(empty);
    expect(documentOf('doorverwijzingen', empty, {})).toBe(empty);
  });
});
