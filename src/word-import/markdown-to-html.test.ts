import { expect, it } from 'vitest';
import { markdownToHtml } from './markdown-to-html.ts';

it('writes each form that a text may have, and its words as words', () => {
  const markdown =
    '## Het *begin*\n\n**Let op:** &lt;b> en \\*zo\\*, &#123;x&#125;\n\n- een\n   1. dieper\n\n[het stuk](https://voorbeeld.nl/?a=1&b=2)\n';
  expect(markdownToHtml(markdown)).toBe(
    '<h2>Het <em>begin</em></h2><p><strong>Let op:</strong> &lt;b&gt; en *zo*, {x}</p>' +
      '<ul><li><p>een</p><ol><li><p>dieper</p></li></ol></li></ul>' +
      '<p><a href="https://voorbeeld.nl/?a=1&amp;b=2">het stuk</a></p>',
  );
});
