import { askAll } from '../tests/support/walkers/questions.ts';
import { launchChromium } from './site/chromium.ts';
import { serveSite } from './site/serve-site.ts';

const site = await serveSite('dist', 0);
const b = await launchChromium();
const page = await b.newPage({ baseURL: site.url });
await page.goto('/verhalen/');
for (const q of process.argv.slice(2)) {
  const [seen] = await askAll(page, [q]);
  const texts = await page.evaluate(() =>
    [
      '[data-status]',
      '[data-correction]:not([hidden]) [data-correction-text]',
      '[data-without]',
      '[data-also]:not([hidden]) [data-also-list]',
      '[data-empty]:not([hidden])',
    ]
      .map((s) => document.querySelector(s)?.textContent?.trim().replace(/\s+/g, ' '))
      .filter(Boolean)
      .join(' ‖ '),
  );
  console.log(
    `\n# ${q}\n  ANT ${seen?.answers.join(' ')}\n  VER ${seen?.stories.length}: ${seen?.stories
      .slice(0, 4)
      .map((s) => s.slice(10, -1))
      .join(' ')}\n  ${texts}`,
  );
}
await b.close();
await site.close();
