import { askQuestions, missText, type Result, readQuestions } from '../../tests/support/walkers/questions.ts';
import { launchChromium } from '../site/chromium.ts';
import { serveSite } from '../site/serve-site.ts';

/**
 * Asks the finder of the site built in `folder` the questions of a file, and prints what it misses and for each kind
 * how many it answers within the first three.
 */
export async function benchQuestions(file: string, folder: string): Promise<void> {
  const site = await serveSite(folder, 0);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: 'nl-NL', baseURL: site.url });
    await page.goto('/verhalen/');
    const results = await askQuestions(page, readQuestions(file));
    for (const { kind, missed } of results)
      for (const miss of missed) console.log(`${kind}: ${missText(miss)}`);
    console.log(`\n${tableOfResults(results)}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A line for each kind, and one for all but nonsense, which is no success to find. */
function tableOfResults(results: readonly Result[]): string {
  const real = results.filter(({ kind }) => kind !== 'nonsense');
  const all = {
    kind: 'all but nonsense',
    asked: real.reduce((sum, { asked }) => sum + asked, 0),
    missed: real.flatMap(({ missed }) => missed),
  };
  const lines = [...results, all].map(({ kind, asked, missed }) => {
    const right = asked - missed.length;
    return `| ${kind.padEnd(16)} | ${String(asked).padStart(5)} | ${String(right).padStart(8)} | ${((100 * right) / asked).toFixed(0).padStart(4)} % |`;
  });
  return [
    `| ${'kind'.padEnd(16)} | asked | answered | share |`,
    `|${'-'.repeat(18)}|------:|---------:|------:|`,
    ...lines,
  ].join('\n');
}
