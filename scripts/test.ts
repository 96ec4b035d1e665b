/**
 * `npm test`: everything that must hold. Runs every step it can and fails when one of them failed.
 * `npm test -- unit` runs one step, `npm test -- browser finder` the files of a step by a piece of their name.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './site/chromium.ts';
import { chooseSteps } from './steps/choose-steps.ts';
import { type Step, steps } from './steps/steps.ts';

const failed: string[] = [];
const { steps: chosen, files } = choose();
for (const step of chosen) {
  console.log(`\n== ${step.name} ==`);
  const missing = step.needs?.filter((name) => failed.includes(name)) ?? [];
  if (missing.length > 0) console.log(`skipped, since ${missing.join(' and ')} failed`);
  if (missing.length > 0 || !passes(step)) failed.push(step.name);
}

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function choose() {
  const testFiles = globSync('{src,scripts,tests}/**/*.test.ts').map((file) => file.replaceAll('\\', '/'));
  try {
    return chooseSteps(process.argv.slice(2), steps, testFiles);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function passes({ name, command: [program, ...args], testsIn }: Step): boolean {
  const env = { ...process.env };
  if (name === 'browser') {
    try {
      env.CHROMIUM_PATH = findChromium();
    } catch (error) {
      console.error((error as Error).message);
      return false;
    }
  }
  if (testsIn !== undefined) args.push(...files);
  const { status } = spawnSync(process.execPath, [path.resolve(program), ...args], { stdio: 'inherit', env });
  return status === 0;
}
