import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readState, type State, screenOf, unknownAnswer, writeState } from './address.ts';

const questions = {
  version: 2,
  questions: [
    { id: 'vorm', answers: ['groot', 'keten'] },
    { id: 'geld', answers: ['centraal'] },
  ],
};
const sectors = ['', 'umc', 'po'];
const read = (search: string) => readState(search, questions, sectors);
const answerTo = (index: number) =>
  fc.option(fc.constantFrom(...(questions.questions[index]?.answers ?? []), unknownAnswer), {
    nil: undefined,
  });
const anyState: fc.Arbitrary<State> = fc
  .record({
    vorm: answerTo(0),
    geld: answerTo(1),
    sector: fc.constantFrom(...sectors),
    shown: fc.option(fc.constantFrom('vorm', 'geld', 'uitslag', 'start'), { nil: undefined }),
  })
  .map(({ vorm, geld, sector, shown }) => ({
    asked: { ...(vorm && { vorm }), ...(geld && { geld }) },
    sector,
    dropped: 0,
    ...(shown && { shown }),
  }));

describe('the address of the keuzehulp', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(writeState(state, questions))).toEqual(state);
      }),
    );
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(screenOf(read(search), questions)).toBeDefined();
      }),
    );
  });

  it('works without a version, and notices another one', () => {
    expect(read('?vorm=groot')).toEqual({ asked: { vorm: 'groot' }, sector: '', dropped: 0 });
    expect(read('?v=1&vorm=groot').otherVersion).toBe(1);
    expect(read('?v=x&vorm=groot').otherVersion).toBe(0);
    expect(read('?v=2&vorm=groot').otherVersion).toBeUndefined();
  });

  it('drops and counts what it does not know', () => {
    expect(read('?vorm=klein&oud=ja&geld=centraal&sector=maan&toon=maan')).toEqual({
      asked: { geld: 'centraal' },
      sector: '',
      dropped: 2,
    });
  });

  it.each([
    ['', { name: 'start' }],
    ['?v=2&sector=umc', { name: 'start' }],
    ['?vorm=groot', { name: 'vraag', id: 'geld' }],
    ['?geld=weet-niet', { name: 'vraag', id: 'vorm' }],
    ['?vorm=groot&geld=weet-niet', { name: 'uitslag' }],
    ['?vorm=groot&geld=weet-niet&toon=vorm', { name: 'vraag', id: 'vorm' }],
    ['?vorm=groot&toon=uitslag', { name: 'uitslag' }],
    ['?vorm=groot&toon=start', { name: 'start' }],
  ])('%s shows %j', (search, screen) => {
    expect(screenOf(read(search), questions)).toEqual(screen);
  });
});
