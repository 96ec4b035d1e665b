import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { sitePages } from '../../src/addresses.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { type BuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { librarySite, realSite, type Site } from '../support/sites.ts';

/** What only somebody who can be reached may say. */
const promises =
  /mail ons|stuur (?:het naar )?ons|deel het met ons|vraag (?:het )?(?:aan )?de redactie|laat het ons weten|zeg ons|pull request|REDACTIE\.md|opnieuw op:/i;

/** The editor screen is for editors, who have the manual. */
const isForReaders = ({ address }: BuiltPage) => address !== sitePages.editorScreen;

/** What the pages promise, and links that ask the editors for an answer. */
const promisedOn = (pages: BuiltPage[]) =>
  pages
    .filter(isForReaders)
    .flatMap(({ address, html, words }) =>
      [
        promises.exec(words)?.[0],
        /href="[^"]*(?:\/issues\/new|mailto:[^"?]+@[^"]*\?subject)[^"]*"/.exec(html)?.[0],
      ]
        .filter((found) => found !== undefined)
        .map((found) => `${address}: ${found}`),
    );

async function isReachable({ root }: Site): Promise<boolean> {
  const file = await readFile(path.join(root, 'content/site.yaml'), 'utf8');
  const { mailbox, repository } = siteSchema.parse(parse(file));
  return (mailbox ?? repository) !== undefined;
}

it.each([
  ['the real content', realSite],
  ['the invented library', librarySite],
])('the site of %s asks for a message only where somebody reads it', async (_, site) => {
  const promised = promisedOn(await readBuiltPages(site.dist));
  if (await isReachable(site)) expect(promised).not.toEqual([]);
  else expect(promised).toEqual([]);
});
