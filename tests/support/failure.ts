import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { slugFrom } from '../../src/slug.ts';

/** What is kept of tests that failed; git ignores it. */
export const resultsFolder = '.test-results';
/** Whether a trace shows the page at every step (`TRACE=1`), which takes half as long again. */
const withSnapshots = process.env.TRACE !== undefined;
/** How many pages each test has opened so far. */
const opened = new Map<string, number>();

/**
 * Records what happens in the browser profile of a page until the running test ends. When the test has failed,
 * the trace and a picture of the page are kept, named after the test, and their paths printed.
 */
export async function keepOnFailure(page: Page): Promise<void> {
  const name = nameOfRunningTest();
  const number = (opened.get(name) ?? 0) + 1;
  opened.set(name, number);
  const file = path.join(resultsFolder, number === 1 ? name : `${name}-${number}`);
  const { tracing } = page.context();
  await tracing.start({ snapshots: withSnapshots });
  onTestFinished(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await page.screenshot({ path: `${file}.png` });
    await tracing.stop({ path: `${file}.zip` });
    console.error(
      `The page: ${file}.png\nWhat came before: npx playwright-core show-trace --port 0 ${file}.zip`,
    );
  });
}

/** finder/sorts-and-the-order-is-in-the-address: the test file, and the name of the test. */
function nameOfRunningTest(): string {
  const { testPath = '', currentTestName = '' } = expect.getState();
  return path.join(path.basename(testPath, '.test.ts'), slugFrom(currentTestName).slice(0, 80));
}
