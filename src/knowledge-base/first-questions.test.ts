import { expect, it } from 'vitest';
import { firstQuestions } from './first-questions.ts';

it('are one of each chapter that has any', () => {
  const heading = (depth: number, text: string) => ({ depth, text, slug: text.replace('?', '') });
  const headings = [
    heading(3, 'te-vroeg?'),
    heading(2, 'geld'),
    heading(3, 'kosten?'),
    heading(3, 'loon?'),
    heading(2, 'tussendoor'),
    heading(2, 'wie?'),
    heading(2, 'slot'),
  ];
  expect(firstQuestions('vraag-en-antwoord', headings)).toEqual([
    { id: 'kosten', label: 'kosten?', url: '/vraag-en-antwoord/#kosten' },
    { id: 'wie', label: 'wie?', url: '/vraag-en-antwoord/#wie' },
  ]);
});
