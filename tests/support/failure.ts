import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { slugFrom } from '../../src/slug.ts';

/** What is kept of tests that failed; git ignores it. */
export const resultsFolder = '.test-results';
/** Whether a trace is recorded too (`TRACE=1`): it takes half as long again, and nobody looks at it while tests pass. */
const withTrace = Boolean(process.env.TRACE);
/** How many pages each test has opened so far. */
const opened = new Map<string, number>();

/**
 * When the running test fails, keeps a picture of the page and, with `TRACE=1`, what happened in its browser profile from now
 * on, named after the test, and prints their paths.
 */
export async function keepOnFailure(page: Page): Promise<void> {
  const name = nameOfRunningTest();
  const number = (opened.get(name) ?? 0) + 1;
  opened.set(name, number);
  const file = path.join(resultsFolder, number === 1 ? name : `${name}-${number}`);
  const { tracing } = page.context();
  if (withTrace) await tracing.start({ snapshots: true });
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await page.screenshot({ path: `${file}.png` });
    console.error(`The page: ${file}.png`);
    if (!withTrace) {
      console.error('What came before: run this test again with TRACE=1.');
      return;
    }
    await tracing.stop({ path: `${file}.zip` });
    console.error(`What came before: npx playwright-core show-trace --port 0 ${file}.zip`);
  });
}

/** finder/sorts-and-the-order-is-in-the-address: the test file, and the name of the test. */
function nameOfRunningTest(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  return path.join(path.basename(testPath, '.test.ts'), slugFrom(currentTestName).slice(0, 80));
}
