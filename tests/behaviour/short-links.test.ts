import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { libraryHost, librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

/** What another library reads in a picture. */
async function readIn(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the short link in the share kit', () => {
  it('stands there to type over and as a QR code that leads to the story, on the page and in both files', async () => {
    const { page, complaints } = await site.visit('/nieuwsbrief/umc-eikenwoude/', {
      viewport: { width: 1280, height: 800 },
    });
    const address = `${libraryHost}/v/vwdq/`;
    const link = page.getByRole('link', { name: 'gewoon-doen.example/v/vwdq' });
    expect(await link.getAttribute('href')).toBe(address);
    expect(await readIn(await page.getByRole('img', { name: /QR-code van/ }).screenshot())).toBe(address);
    for (const ending of ['png', 'svg']) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: new RegExp(`QR-code als ${ending}`, 'i') }).click();
      const file = await waiting;
      expect(file.suggestedFilename()).toBe(`qr-umc-eikenwoude.${ending}`);
      expect(await readIn(await readFile(await file.path()))).toBe(address);
    }
    expect(complaints).toEqual([]);
    await page.goto(new URL(address).pathname);
    await page.waitForURL('**/verhalen/umc-eikenwoude/');
  });
});

describe('where a host sends every short link to one page', () => {
  it('leads on to the story, and says so when there is none', async () => {
    const { page, complaints } = await site.visit('/v/?code=vwdq');
    await page.waitForURL('**/verhalen/umc-eikenwoude/');
    await page.goto('/v/?code=MRG3.');
    await page.waitForURL('**/verhalen/provincie-wadrand/');
    await page.goto('/v/?code=wgk2');
    await page.waitForURL('**/v/lijst/w/#wgk2');
    const main = (await page.locator('main').textContent()) ?? '';
    expect(main).toContain('Dit verhaal is er niet meer.');
    expect(main).not.toMatch(/mistwoude/i);
    expect(complaints).toEqual([]);
    await page.goto('/v/?code=bbbb');
    await page.getByText('De korte link bbbb kennen we niet.').waitFor();
  });

  it('lets a reader find it without JavaScript', async () => {
    const { page } = await site.visit('/v/?code=vwdq', { javaScriptEnabled: false });
    await page.locator('main').getByRole('link', { name: 'v', exact: true }).click();
    await page.locator('#vwdq a').click();
    await page.waitForURL('**/verhalen/umc-eikenwoude/');
  });
});
