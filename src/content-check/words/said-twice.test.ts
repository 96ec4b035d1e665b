import { describe, expect, it } from 'vitest';
import { saidTwice } from './said-twice.ts';

const tip = 'Vraag een collega om mee te begeleiden en bied een training aan.';

describe('two sentences', () => {
  it.each([
    'Vraag een collega om mee te begeleiden, en bied een training aan!',
    'Vraag een collega om mee te begeleiden, en bied een training aan die daarbij hoort.',
  ])('say the same: %s', (other) => {
    expect(saidTwice([tip, `Het begon klein. ${other}`])).toEqual([[tip, other]]);
  });

  it.each([
    'Een collega begeleidt hem op dinsdag en woensdag.',
    'Vraag een collega, bied een training aan, en kijk na een half jaar samen of dat genoeg is.',
    'Vraag een collega.',
    'Bied eerst een proefplaatsing aan en kijk dan wat past.',
  ])('say something else: %s', (other) => {
    expect(saidTwice([tip, other])).toEqual([]);
  });
});
