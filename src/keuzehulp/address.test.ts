import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterAnswer, readState, type State, screenOf, unknownAnswer, writeState } from './address.ts';

const questions = {
  version: 2,
  questions: [
    { id: 'vorm', answers: ['groot', 'keten'] },
    { id: 'geld', answers: ['centraal'] },
  ],
};
const sectors = ['', 'umc', 'po'];
const priorities = ['blijvend'];
const read = (search: string) => readState(search, questions, { sectors, priorities });
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
    back: fc.option(fc.constant(true as const), { nil: undefined }),
    heaviest: fc.option(fc.constantFrom(...priorities), { nil: undefined }),
  })
  .map(({ vorm, geld, sector, shown, back, heaviest }) => ({
    asked: { ...(vorm && { vorm }), ...(geld && { geld }) },
    sector,
    dropped: 0,
    ...(shown && { shown }),
    ...(back && { back }),
    ...(heaviest && { heaviest }),
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

  it('drops and counts answers that it does not know', () => {
    expect(read('?vorm=klein&geld=centraal&sector=maan&toon=maan&zwaarst=maan')).toEqual({
      asked: { geld: 'centraal' },
      sector: '',
      dropped: 1,
    });
  });

  it('passes over names that others hang onto a link, and does not write them', () => {
    const state = read('?utm_source=brief&vorm=groot&fbclid=x&mtm_campaign=y&amp;geld=centraal&oud=ja');
    expect(state).toEqual({ asked: { vorm: 'groot', geld: 'centraal' }, sector: '', dropped: 0 });
    expect(writeState(state, questions)).toBe('?v=2&vorm=groot&geld=centraal');
  });

  it('leads on to the next open question, or back to the outcome', () => {
    const after = (search: string) =>
      writeState(afterAnswer(read(search), { question: 'vorm', answer: 'keten' }, questions), questions);
    expect(after('?toon=vorm')).toBe('?v=2&vorm=keten');
    expect(after('?vorm=groot&toon=vorm&terug=uitslag')).toBe('?v=2&vorm=keten&toon=uitslag');
    expect(after('?vorm=groot&geld=centraal&toon=vorm&terug=uitslag')).toBe('?v=2&vorm=keten&geld=centraal');
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
