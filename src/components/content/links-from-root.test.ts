import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { linksFromRoot } from './links-from-root.ts';

it('a link within the site leads below the path of the site, and no other', async () => {
  const text = '[a](/verhalen/x/#y), [b](#y), [c](https://x.nl/verhalen/) en [d](mailto:a@x.nl)';
  const { code } = await mdxToJs(text, { mdastPlugins: [linksFromRoot('/onder/')] });
  const addresses = [...code.matchAll(/href: "([^"]*)"/g)].map(([, href]) => href);
  expect(addresses).toEqual(['/onder/verhalen/x/#y', '#y', 'https://x.nl/verhalen/', 'mailto:a@x.nl']);
});
