import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { approaches, keysOf } from '../taxonomy.ts';
import { firstStepsOf } from './first-steps.ts';

describe('the first steps of an approach', () => {
  it('are the list below its heading, with their links', () => {
    const text =
      '## Wat is het\n\n- iets\n\n## Zo begin je\n\nDoe dit:\n\n1. Vraag *het* bij [de buren](/verhalen/umcg/).\n2. Begin.\n\nKlaar.';
    expect(firstStepsOf(text)).toEqual([
      [
        { text: 'Vraag ' },
        { text: 'het' },
        { text: ' bij ' },
        { text: 'de buren', url: '/verhalen/umcg/' },
        { text: '.' },
      ],
      [{ text: 'Begin.' }],
    ]);
  });

  it.each(['Geen kopje.', '## Zo begin je\n\nGeen lijst.', '## Zo begin je\n\n## Anders\n\n1. Een'])(
    'are none in: %s',
    (text) => {
      expect(firstStepsOf(text)).toEqual([]);
    },
  );

  it.each(keysOf(approaches))('are three for %s in the invented library', (id) => {
    expect(firstStepsOf(String(library[`content/aanpakken/${id}.mdx`]))).toHaveLength(3);
  });
});
