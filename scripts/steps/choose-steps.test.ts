import { describe, expect, it } from 'vitest';
import { chooseSteps } from './choose-steps.ts';
import { steps } from './steps.ts';

const testFiles = ['src/map/places.test.ts', 'scripts/bench/line.test.ts', 'tests/map.test.ts'];
const choose = (...words: string[]) => {
  const chosen = chooseSteps(words, steps, testFiles);
  return { steps: chosen.steps.map(({ name }) => name), files: chosen.files };
};

describe('the words behind npm test', () => {
  it('choose all steps when there are none', () => {
    expect(choose()).toEqual({ steps: steps.map(({ name }) => name), files: [] });
  });

  it('choose steps, in the order in which they run', () => {
    expect(choose('types', 'content').steps).toEqual(['content', 'types']);
  });

  it('choose test files by a piece of their path', () => {
    expect(choose('unit', 'places')).toEqual({ steps: ['unit'], files: ['places'] });
    expect(choose('unit', 'src/map').files).toEqual(['src/map']);
    expect(choose('browser', 'map').files).toEqual(['map']);
  });

  it.each([
    ['a step that does not exist', ['units']],
    ['a file without a step', ['places']],
    ['a file of another step', ['browser', 'places']],
    ['a file of a step that has none', ['content', 'places']],
  ])('are refused in a sentence that lists the steps when they name %s', (_, words) => {
    expect(() => choose(...words)).toThrow(
      `There is no step "${words.at(-1)}": the steps are content, types, lint, unused, unit, build, compat, and browser, ` +
        'and behind unit or browser comes a piece of the path of a test file.',
    );
  });
});
