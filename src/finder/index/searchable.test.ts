import { describe, expect, it } from 'vitest';
import { searchable } from './searchable.ts';

const nothing = () => [];

describe('the page as the search index knows it', () => {
  it('has the role where a name stood, and is the same for the rest', () => {
    expect(
      searchable('<p><span data-role="De kweker">Noor</span> zaait, <span>zegt ze</span>.</p>', nothing),
    ).toBe('<p>De kweker zaait, <span>zegt ze</span>.</p>');
  });

  it.each([
    ['<span class="x" data-role="de kweker">Noor</span>'],
    ['<span data-role=\'de kweker\' title="Noor">Noor</span>'],
    ['<SPAN DATA-ROLE="de kweker" >Noor</SPAN >'],
    ['<span\n  data-role="de kweker"\n><b>No</b>or<span>!</span></span>'],
    ['<b data-role="de kweker"><i>Noor</b>'],
    ['<span data-role="de kweker">Noor &amp; <!-- Noor --><img alt="Noor"></span>'],
  ])('has no name, however the element of the name is written: %s', (name) => {
    const all = (text: string) => [{ after: text.length, words: ['x'] }];
    expect(searchable(`<p data-pagefind-body>Toen begon ${name} pas.</p>`, all)).toBe(
      '<p data-pagefind-body>Toen begon de kweker pas. ⟪x⟫</p>',
    );
  });

  it('has no name that is never closed, and a role as text', () => {
    expect(searchable('<p><span data-role="R&amp;D &lt;b>">Noor</p><p>Een zin.</p>', nothing)).toBe(
      '<p>R&amp;D &lt;b></p><p>Een zin.</p>',
    );
    expect(searchable('<p><img data-role="de kweker">zaait</p>', nothing)).toBe('<p>de kwekerzaait</p>');
  });

  it('is indexed again after an ignored element, one without an end too', () => {
    const all = (text: string) => [{ after: text.length, words: ['x'] }];
    const page = (end: string) =>
      `<main data-pagefind-body><br data-pagefind-ignore><img alt="" data-pagefind-ignore=""/>a${end}<p data-pagefind-ignore>0<p>b${end}</main><p>0</p>`;
    expect(searchable(page(''), all)).toBe(page(' ⟪x⟫'));
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
