import { expect, it } from 'vitest';
import { stem } from './stem.ts';

it.each([
  ['bedden', 'bed'],
  ['taken', 'tak'],
  ['mogelijkheden', 'mogelijk'],
  ['lichamelijke', 'licham'],
  ['verlaging', 'verlag'],
  ['eerlijk', 'eerlijk'],
  ['dankbaar', 'dankbar'],
  ['teams', 'team'],
  ['schoolse', 'schol'],
  ['eigenaardig', 'eigenaard'],
  ['boeien', 'boei'],
  ['yoghurt', 'yoghurt'],
  ['umcg', 'umcg'],
])('%s → %s', (word, stemmed) => {
  expect(stem(word)).toBe(stemmed);
});
