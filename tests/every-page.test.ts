import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { type OpenSite, openSite } from './support/browser.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('every page', () => {
  it('has no accessibility violations on a wide screen, in light and in dark', {
    timeout: 600_000,
  }, async () => {
    const files = (await readdir('dist', { recursive: true })).filter((file) => file.endsWith('index.html'));
    const { page } = await site.visit('/', { viewport: { width: 1280, height: 800 }, bypassCSP: true });
    const faults: string[] = [];
    for (const file of files) {
      const note = (found: string[]) => faults.push(...found.map((fault) => `${file}: ${fault}`));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`/${file.replace(/index\.html$/, '')}`);
      note(await violationsOn(page));
      // Only colours differ between the schemes.
      await page.emulateMedia({ colorScheme: 'dark' });
      note(await violationsOn(page, { runOnly: { type: 'rule', values: ['color-contrast'] } }));
    }
    expect(files.length).toBeGreaterThan(150);
    expect(faults).toEqual([]);
  });
});
