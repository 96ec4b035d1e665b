import { describe, expect, it } from 'vitest';
import { renderText } from './render-text.ts';

const html = (text: string) => renderText(text, 'umc').html.replaceAll('\n', '');

describe('a text as HTML', () => {
  it.each([
    [
      `'s Ochtends "een" & **twee** -- *drie*...`,
      '<p>’s Ochtends “een” &amp; <strong>twee</strong> – <em>drie</em>…</p>',
    ],
    ['&lt;script&gt; en \\<b>', '<p>&lt;script&gt; en &lt;b&gt;</p>'],
    ['een\\\ntwee\n\n---', '<p>een<br/>twee</p><hr/>'],
    ['3. een\n4. twee', '<ol start="3"><li>een</li><li>twee</li></ol>'],
    [
      '- [x] een',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled/> een</li></ul>',
    ],
    ['> citaat', '<blockquote><p>citaat</p></blockquote>'],
    [
      '[a](/b?c=1&d "<Tip> \\"x\\"")',
      '<p><a href="/b?c=1&amp;d" title="&lt;Tip&gt; &quot;x&quot;">a</a></p>',
    ],
    ['<Tip>Begin *klein*.</Tip>', '<Tip>Begin <em>klein</em>.</Tip>'],
    ['<Cijfer waarde="5 & 6">banen</Cijfer>', '<Cijfer waarde="5 &amp; 6">banen</Cijfer>'],
    [
      '<Persoon id="a" /> en <Persoon id="b" />. <Persoon id="c" />',
      '<p><Persoon id="a" story="umc" beginsSentence="true"></Persoon> en <Persoon id="b" story="umc"></Persoon>. <Persoon id="c" story="umc" beginsSentence="true"></Persoon></p>',
    ],
  ])('of %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('has headings with an id, each its own, and a list of them', () => {
    const { html, metadata } = renderText('---\ntitle: x\n---\n\n## Wat *nu*?\n\n### Wat nu?\n');
    expect(html).toBe('<h2 id="wat-nu">Wat <em>nu</em>?</h2>\n<h3 id="wat-nu-1">Wat nu?</h3>');
    expect(metadata.headings).toEqual([
      { depth: 2, slug: 'wat-nu', text: 'Wat nu?' },
      { depth: 3, slug: 'wat-nu-1', text: 'Wat nu?' },
    ]);
  });

  it.each([
    'import fs from "node:fs"',
    'export const x = 1',
    'Een {1 + 1}.',
    '{1 + 1}',
    '<Tip {...props}>x</Tip>',
    '<Persoon id={"a"} />',
    '<Persoon id />',
    '<script>alert(1)</script>',
    '<constructor />',
    '<Foo.Bar />',
    '<>x</>',
    '![foto](foto.png)',
    '`code`',
    '# Kop',
    '~~weg~~',
    '| a |\n|---|\n| 1 |',
  ])('is not made of what the guard should have refused: %s', (text) => {
    expect(() => renderText(text)).toThrow();
  });
});
