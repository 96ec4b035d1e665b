import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText } from '../content-check/text-guard.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';

describe('a text from Word', () => {
  it('becomes headings, lists, bold and links, without what Word adds', () => {
    const html = `<h1>In de kas</h1><p>&nbsp;</p><h2>Het <b>begin</b></h2>
<p class=MsoNormal style="mso-pagination:none">“Dat was&nbsp;<strong>niet </strong>makkelijk”, zei zij.<o:p></o:p></p>
<h3>Kleiner</h3><ul><li>een<ul><li>dieper</li></ul></li><li>twee</li></ul>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>eerste</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>tweede</p>
<ol><li>stap</li><li>stap</li></ol><p>• bullet</p><p>Lees <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvoorbeeld.nl%2Fa&data=x">het stuk</a> en <a href="javascript:x">dit</a>.</p>
<script>alert(1)</script><table><tr><td>uren</td><td>24</td></tr></table>`;
    expect(htmlToMarkdown(html)).toEqual({
      title: 'In de kas',
      markdown: `## Het begin

“Dat was **niet** makkelijk”, zei zij.

### Kleiner

- een
   - dieper
- twee
- eerste
- tweede

1. stap
2. stap

- bullet

Lees [het stuk](https://voorbeeld.nl/a) en dit.

- uren: 24
`,
    });
  });

  it('takes short bold lines for headings where there are none', () => {
    expect(htmlToMarkdown('<p><b>Het begin</b></p><p>Zin.</p>').markdown).toBe('## Het begin\n\nZin.\n');
  });

  it('is text and nothing else, whatever stands in it', () => {
    const words = fc.array(
      fc.constantFrom(
        'een ',
        '{acht} ',
        '&lt;5 jaar ',
        'import x ',
        'export ',
        '# ',
        '- ',
        '> ',
        '1. ',
        '`a` ',
        '_b_ ',
        '*',
        '**',
        '[x](y) ',
        '![x](y) ',
        '&lt;Tip> ',
        '<b>vet</b> ',
        '<i> schuin</i> ',
        '<br>',
        '| ',
        '---',
        '\\',
        '~~~',
        '&amp;amp; ',
        '&nbsp;',
        '&#x202E;',
        '<a href="data:x">q</a>',
        '<a href="https://a.nl/(b)">q [r]</a>',
        '<u>x</u>',
        'https://a.nl ',
      ),
      { maxLength: 12 },
    );
    const html = fc.array(fc.tuple(fc.constantFrom('p', 'h1', 'h2', 'h3', 'li', 'ul', 'td', 'div'), words), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(html, (blocks) => {
        const { markdown } = htmlToMarkdown(
          blocks.map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`).join(''),
        );
        expect(
          guardText(markdown).problems.filter(({ message }) => !/Deze kop is leeg/.test(message)),
          markdown,
        ).toEqual([]);
      }),
      { numRuns: 800, seed: 5 },
    );
  });
});
