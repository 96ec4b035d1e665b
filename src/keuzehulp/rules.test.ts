import { expect, it } from 'vitest';
import { fit } from '../schema/keuzehulp.ts';
import { leadMargin, weightNames } from './rules.ts';
import { leadText, singleStoryText, weightText } from './words.ts';

it('every weight that an editor can give has a name, and no other', () => {
  const given = [0, 1, 2, 3, 4, 5].filter((weight) => fit.shape.weight.safeParse(weight).success);
  expect(Object.keys(weightNames).map(Number)).toEqual(given);
  expect(given.map(weightText)).toEqual(['telt licht mee', 'telt duidelijk mee', 'telt sterk mee']);
});

it('the texts name the numbers that are counted with', () => {
  expect(leadMargin).toBe(1);
  expect(leadText).toBe('één punt');
});

it('what rests on one story is named', () => {
  expect(singleStoryText(['A', 'B'])).toBe('Sommige aanpakken rusten op één verhaal: “A” en “B”.');
  expect(singleStoryText(['A'])).toBe('Eén aanpak rust op één verhaal: “A”.');
});
