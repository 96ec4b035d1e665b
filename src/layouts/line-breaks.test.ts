import { expect, it } from 'vitest';
import { withoutLineBreaks } from './line-breaks.ts';

it('line breaks between tags become a space, and those within a text stay', () => {
  expect(withoutLineBreaks('<ul>\n  <li>a</li>\n  <li>b</li></ul>')).toBe('<ul> <li>a</li> <li>b</li></ul>');
  const text = '<pre>a\n  b</pre><textarea>c\n&lt;d</textarea><script>e\nf</script>';
  expect(withoutLineBreaks(text)).toBe(text);
});
