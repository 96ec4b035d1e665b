import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/site/serve-site.ts';
import {
  embeddedSelection,
  feedOf,
  mailPicture,
  shareKit,
  sharePicture,
  shortLink,
} from '../../src/addresses.ts';
import { lostAddresses } from '../../src/released/lost-addresses.ts';
import { siteOfProject } from '../../src/released/project-site.ts';
import { fileAt, isThere } from '../../src/released/site-files.ts';
import { openSite } from '../support/browser.ts';
import { releasedBefore, renamedStory } from '../support/renamed-story.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

const { dist, root } = librarySite;
const before = `/verhalen/${renamedStory.before}/`;
const now = `/verhalen/${renamedStory.now}/`;
const built = (address: string) => readFile(fileAt(dist, address), 'utf8');

const content = await siteOfProject(root, dist, releasedBefore);
const host = await serveSite(dist, 0, content.answers);
const site = await openSite(dist);
afterAll(async () => {
  await site.close();
  await host.close();
});

/** The answer of a host that redirects, without following it. */
async function answer(address: string): Promise<string> {
  const { status, headers } = await fetch(`${host.url.slice(0, -1)}${address}`, { redirect: 'manual' });
  return `${status} ${headers.get('location') ?? ''}`.trim();
}

describe('a story whose folder was renamed after a release, and nothing else', () => {
  it('lost no address, as far as CI can see', async () => {
    expect(await lostAddresses(releasedBefore, content)).toEqual([]);
  });

  it('is found at its old address, at the same place, without marks', async () => {
    const { page, complaints } = await site.visit(`${before}?utm_source=brief&fbclid=x#wat-lastig-was`);
    await page.waitForURL(`**${now}#wat-lastig-was`);
    expect(await page.locator('#wat-lastig-was').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is found without JavaScript', async () => {
    const { page } = await site.visit(before, { javaScriptEnabled: false });
    await page.waitForURL(`**${now}`);
  });

  it('is found on a host that redirects, however the address came through', async () => {
    expect(await answer(before)).toBe(`301 ${now}`);
    expect(await answer(`${before.toUpperCase().slice(0, -1)}).?utm_source=x`)).toBe(`301 ${now}`);
    expect(await answer(sharePicture(before))).toBe(`301 ${sharePicture(now)}`);
    expect(await answer(mailPicture(before))).toBe(`301 ${sharePicture(now)}`);
    expect(await answer('/begrippen/coach-van-toen/')).toBe('410');
    expect(await answer('/begrippen/bureau-oud/')).toBe('200');
    expect(await answer('/verhalen/stadsarchief-mistwoude/')).toBe('410');
  });

  it('has its pictures in mails that were sent, on any host', async () => {
    const shown = await readFile(fileAt(dist, sharePicture(now)));
    for (const picture of [sharePicture, mailPicture]) {
      expect(await readFile(fileAt(dist, picture(before)))).toEqual(shown);
    }
    expect(await isThere(fileAt(dist, mailPicture(now))), 'was never released').toBe(false);
    const approach = '/aanpakken/werkpool/';
    expect(await readFile(fileAt(dist, mailPicture(approach)))).toEqual(
      await readFile(fileAt(dist, sharePicture(approach))),
    );
  });

  it('is in a choice of stories that named it, in the finder and in the booklet', async () => {
    const { page } = await site.visit(`/verhalen/?verhaal=${renamedStory.before}&utm_source=x`);
    await expect
      .poll(() => page.locator('.row:visible :is(h2, h3) a').evaluateAll(paths), { timeout: 10_000 })
      .toEqual([now]);
    await page.goto(`/bundel/?verhaal=${renamedStory.before}`);
    await page.locator(`#verhaal-${renamedStory.now}`).waitFor();
  });

  it('has a kit for newsletters at the old address', async () => {
    const [old, kit] = [
      shareKit('verhalen', renamedStory.before),
      shareKit('verhalen', renamedStory.now),
    ] as const;
    expect(await built(old)).toContain(`href="${kit}"`);
    expect(await answer(old)).toBe(`301 ${kit}`);
  });

  it('is where the short link leads, in capitals too on a host that redirects', async () => {
    const link = shortLink(renamedStory.code);
    expect(await built(link)).toContain(`url=${now}`);
    expect(await answer(link.toUpperCase())).toBe(`301 ${link}`);
  });

  it('is in the frame of a selection that named it', async () => {
    const { page } = await site.visit(`${embeddedSelection}?verhaal=${renamedStory.before}&amp;utm_source=x`);
    await expect
      .poll(() => page.locator('main li a, body li a').evaluateAll(paths), { timeout: 10_000 })
      .toContain(now);
  });

  it('stands in feeds, embeds and data at its new address only', async () => {
    const others = (await readdir(dist, { recursive: true })).filter(
      (name) => /\.(?:xml|json|csv|opml|html|txt|ttl|jsonld)$/.test(name) && !name.startsWith('pagefind'),
    );
    const own = [path.join('verhalen', renamedStory.before), path.join('nieuwsbrief', renamedStory.before)];
    for (const name of others.filter((each) => !own.some((folder) => each.startsWith(folder)))) {
      expect(await readFile(path.join(dist, name), 'utf8'), name).not.toContain(before);
    }
    for (const format of ['rss', 'json'] as const) {
      const feed = await built(feedOf(format));
      expect(feed).toContain(libraryHost + now);
      // An entry is known by what a rename does not change.
      const known = /<guid[^>]*>([^<]*)<\/guid>|"id": ?"([^"]*)"/g;
      const ids = [...feed.matchAll(known)].map(([, guid, id]) => guid ?? id);
      expect(ids.filter((id) => id?.includes(renamedStory.code))).toHaveLength(1);
      expect(ids.filter((id) => id?.includes(renamedStory.now))).toEqual([]);
    }
  });
});

const paths = (links: Element[]) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);
