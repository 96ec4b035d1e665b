import { describe, expect, it } from 'vitest';
import { withoutNames } from './names-out.ts';

describe('the page as the search index knows it', () => {
  it('has the role where a name stood, and is the same for the rest', () => {
    expect(withoutNames('<p><span data-role="De kweker">Noor</span> zaait, <span>zegt ze</span>.</p>')).toBe(
      '<p>De kweker zaait, <span>zegt ze</span>.</p>',
    );
  });
});
