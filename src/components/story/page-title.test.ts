import { expect, it } from 'vitest';
import { pageTitles } from './page-title.ts';

const story = (id: string, title: string) => ({ id, name: id.toUpperCase(), data: { title } });

it('names the organisation only where two stories have one title', () => {
  const stories = [story('aa', 'Samen'), story('bb', 'Samen'), story('cc', 'Alleen')];
  expect([...pageTitles(stories)]).toEqual([
    ['aa', 'Samen (AA)'],
    ['bb', 'Samen (BB)'],
    ['cc', 'Alleen'],
  ]);
});
