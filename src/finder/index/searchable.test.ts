import { describe, expect, it } from 'vitest';
import { searchable } from './searchable.ts';

const nothing = () => [];

describe('the page as the search index knows it', () => {
  it('has the role where a name stood, and is the same for the rest', () => {
    expect(
      searchable('<p><span data-role="De kweker">Noor</span> zaait, <span>zegt ze</span>.</p>', nothing),
    ).toBe('<p>De kweker zaait, <span>zegt ze</span>.</p>');
  });

  it('has other words behind a word, in texts only', () => {
    const extras = (text: string) => [{ after: text.indexOf('markt') + 5, words: ['handel', 'plein'] }];
    expect(
      searchable('<p data-pagefind-body title="markt">de markt op</p><script>markt</script>&amp;', extras),
    ).toBe('<p data-pagefind-body title="markt">de markt ⟪handel⟫ ⟪plein⟫ op</p><script>markt</script>&amp;');
  });

  it('tells what a document already has, and passes over what is not indexed', () => {
    const extras = (text: string, seen: Set<string>) => {
      if (seen.has('een')) return [];
      seen.add('een');
      return [{ after: text.length, words: ['een'] }];
    };
    expect(
      searchable(
        '<p>0</p><div data-pagefind-body><b data-pagefind-ignore>0<b>0</b></b><b>a</b><b>b</b></div>',
        extras,
      ),
    ).toBe(
      '<p>0</p><div data-pagefind-body><b data-pagefind-ignore>0<b>0</b></b><b>a ⟪een⟫</b><b>b</b></div>',
    );
  });
});
