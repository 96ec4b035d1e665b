import { expect, it } from 'vitest';
import { suggestionText } from './suggestion-text.ts';

it('says how many suggestions there are, and how to choose one', () => {
  expect(suggestionText(1)).toBe('1 suggestie. Kies met de pijltjes.');
  expect(suggestionText(3)).toBe('3 suggesties. Kies met de pijltjes.');
});
