import { afterAll, expect, it } from 'vitest';
import { openSite } from '../support/browser.ts';
import { extrasLoaded } from '../support/page-extras.ts';
import { librarySite } from '../support/sites.ts';

const site = await openSite(librarySite.dist);
afterAll(() => site.close());

const marks = 'utm_source=brief&mtm_campaign=x&fbclid=IwAR0&gclid=1&mc_cid=2';
const anyMark = /utm_|mtm_|fbclid|gclid|mc_cid/;

/** The pages that keep their state in the address, and some that hand their address on, without marks. */
const addresses = [
  '/verhalen/?q=rolstoelen&sector=umc',
  '/keuzehulp/?v=2&vorm=groot',
  '/keuzehulp/?v=2&vorm=meer-locaties&vertrekpunt=samen&geld=delen&doelgroep=weet-niet',
  '/bundel/?verhaal=umc-eikenwoude',
  '/aanpakken/vergelijken/?aanpak=traineepool&aanpak=werkpool',
  '/verhalen/umc-eikenwoude/',
  '/cijfers/',
];

it('hands on no mark by a link, a form, a copy, a mail or on paper, and keeps its own state', async () => {
  const { page, complaints } = await site.visit('/', {
    script: `Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => void (window.copied = text) } })`,
  });
  for (const address of addresses) {
    const [path, search = ''] = address.split('?');
    await page.goto(`${path}?${[search, marks].filter(Boolean).join('&amp;')}`);
    await extrasLoaded(page);
    await expect
      .poll(() => new URL(page.url()).search, { timeout: 10_000 })
      .toBe(search === '' ? '' : `?${search}`);
    const handedOn = await page.evaluate(async () => {
      dispatchEvent(new Event('beforeprint'));
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-copy]')];
      for (const button of buttons.filter((one) => one.checkVisibility())) button.click();
      await new Promise((resolve) => setTimeout(resolve));
      return [
        ...[...document.querySelectorAll('a')].map(({ href }) => href),
        ...[...document.querySelectorAll('form')].map(({ action }) => action),
        ...[...document.querySelectorAll('textarea, input')].map(
          (field) => (field as HTMLInputElement).value,
        ),
        document.querySelector('main')?.textContent ?? '',
        document.querySelector('[data-print-line]')?.textContent ?? '',
        String((window as { copied?: string }).copied),
      ];
    });
    expect(handedOn.length, address).toBeGreaterThan(10);
    expect(
      handedOn.filter((text) => anyMark.test(text)),
      address,
    ).toEqual([]);
  }
  expect(complaints).toEqual([]);
});
