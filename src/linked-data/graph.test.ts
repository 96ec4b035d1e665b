import { expect, it } from 'vitest';
import { graphOf, scriptText } from './graph.ts';

it('no value ends the script element that it stands in', () => {
  const text = scriptText(graphOf({ '@type': 'WebPage', name: '</script><script>alert(1)</script><!--' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script><!--');
});
