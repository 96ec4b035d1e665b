import { expect, it } from 'vitest';
import { renderText } from '../../content-check/render-text.ts';
import { linksFromRoot } from './links-from-root.ts';

it('a link within the site leads below the path of the site, and no other', () => {
  const text = '[a](/verhalen/x/#y), [b](#y), [c](https://x.nl/verhalen/), [d](mailto:a@x.nl) en href="/x/"';
  const html = linksFromRoot(renderText(text).html, (written) => `/onder${written}`);
  const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  expect(addresses).toEqual(['/onder/verhalen/x/#y', '#y', 'https://x.nl/verhalen/', 'mailto:a@x.nl']);
});
