import { describe, expect, it } from 'vitest';
import { isCurrent } from './shelf-life.ts';

describe('the shelf life of a contact', () => {
  it.each([
    ['2019-01', '2019-01-31', true],
    ['2019-01', '2021-01-31', true],
    ['2019-01', '2021-02-01', false],
    ['2019-01', '2026-11-22', false],
    ['2025-12', '2026-11-22', true],
    ['2024-11', '2026-11-30', true],
    ['2024-10', '2026-11-01', false],
  ])('confirmed in %s and seen on %s: %s', (checkedOn, today, current) => {
    expect(isCurrent({ checkedOn }, today)).toBe(current);
  });
});
