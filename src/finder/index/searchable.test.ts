import { describe, expect, it } from 'vitest';
import { searchable } from './searchable.ts';

/** What is searched of a page whose indexed part is this. */
const of = (html: string, extrasOf: Parameters<typeof searchable>[1] = () => []) =>
  searchable(`<p>0</p><main data-pagefind-body>${html}</main><p>0</p>`, extrasOf);
const page = (html: string) => `<html><body data-pagefind-body>${html}</body></html>`;
/** An expander that finds one word behind every text. */
const oneEach = (text: string) => [{ after: text.length, words: ['x'] }];

describe('the page as the search index knows it', () => {
  it('has the role where a name stood', () => {
    expect(of('<p><span data-role="De kweker">Noor</span> zaait, <span>zegt ze</span>.</p>')).toBe(
      page('<p>De kweker zaait, zegt ze.</p>'),
    );
  });

  it.each([
    ['<span class="x" data-role="de kweker">Noor</span>'],
    ['<span data-role=\'de kweker\' title="Noor">Noor</span>'],
    ['<SPAN DATA-ROLE="de kweker" >Noor</SPAN >'],
    ['<span\n  data-role="de kweker"\n><b>No</b>or<span>!</span></span>'],
    ['<b data-role="de kweker"><i>Noor</b>'],
    ['<span data-role="de kweker">Noor &amp; <!-- Noor --><img alt="Noor"></span>'],
  ])('has no name, however the element of the name is written: %s', (name) => {
    expect(of(`<p>Toen begon ${name} pas.</p>`, oneEach)).toBe(page('<p>Toen begon de kweker pas. ⟪x⟫</p>'));
  });

  it('has no name that is never closed, and a role as text', () => {
    expect(of('<p><span data-role="R&amp;D &lt;b>">Noor</p><p>Een zin.</p>')).toBe(
      page('<p>R&amp;D &lt;b></p><p>Een zin.</p>'),
    );
    expect(of('<p><img data-role="de kweker">zaait</p>')).toBe(page('<p>de kwekerzaait</p>'));
  });

  it('has no tags but those that end a sentence, and only the anchors of sections', () => {
    expect(
      of(
        '<article class="a" id="b"><h2 class="c" id="d">Een <em>kop</em></h2><!-- 0 --><ol><li>een<br>twee</li></ol></article>',
      ),
    ).toBe(page('<article><h2 id="d">Een kop</h2><li>een twee</li></article>'));
  });

  it('has terms apart from what explains them, and cells of a table', () => {
    expect(of('<dl><dt id="a">Pot</dt><dd>van klei</dd><dt>Kas</dt><dd>van glas</dd></dl>')).toBe(
      page('<div>Pot</div><div>van klei</div><div>Kas</div><div>van glas</div>'),
    );
    expect(of('<table><tr><th>Jaar</th><th>Banen</th></tr><tr><td>2019</td><td>8</td></tr></table>')).toBe(
      page('<div>Jaar</div><div>Banen</div><td>2019</td><td>8</td>'),
    );
  });

  it('has at its end what its first picture shows, and no address', () => {
    const cover = (alt: string) => `<div data-pagefind-ignore><img src="a.svg" ${alt}></div><p>c</p>`;
    const other = '<img src="b.svg" alt="d">';
    expect(of(cover('alt="R&amp;D in &quot;b&quot; > 1"') + other)).toBe(
      page('<p>c</p><img src="" alt="R&D in  b    1">'),
    );
    expect(of(cover('alt') + other)).toBe(page('<p>c</p>'));
  });

  it('has nothing of an ignored element, nor of what Pagefind passes over', () => {
    expect(
      of(
        '<p data-pagefind-ignore>0<b>0</b></p><br data-pagefind-ignore>a<nav><p>0</p></nav><script>0</script><svg><text>0</text></svg>b<p data-pagefind-ignore>0<p>c',
        oneEach,
      ),
    ).toBe(page('a ⟪x⟫b ⟪x⟫<p>c ⟪x⟫</p>'));
  });

  it('has other words behind a word', () => {
    const extras = (text: string) => [{ after: text.indexOf('markt') + 5, words: ['handel', 'plein'] }];
    expect(of('<p title="markt">de markt op</p>', extras)).toBe(page('<p>de markt ⟪handel⟫ ⟪plein⟫ op</p>'));
  });

  it('has no mark of an expansion that somebody typed', () => {
    expect(of('<p>Een ⟪ en ⟪twee⟫.</p>')).toBe(page('<p>Een « en «twee».</p>'));
  });

  it('has its entities as characters, which no word runs through', () => {
    expect(of('<p>a&amp;b&nbsp;&lt;c</p>', oneEach)).toBe(
      page('<p>a ⟪x⟫&amp; ⟪x⟫b ⟪x⟫\u00a0 ⟪x⟫&lt; ⟪x⟫c ⟪x⟫</p>'),
    );
  });

  it('tells what a document already has', () => {
    const extras = (text: string, seen: Set<string>) => {
      if (seen.has('een')) return [];
      seen.add('een');
      return [{ after: text.length, words: ['een'] }];
    };
    expect(of('<b data-pagefind-ignore>0</b><b>a</b><b>b</b>', extras)).toBe(page('a ⟪een⟫b'));
  });
});
