/**
 * `npm test`: everything that must hold. Runs every step it can and fails when one of them failed.
 * `npm test -- unit` runs one step, `npm test -- browser finder` the files of a step by a piece of their name.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import path from 'node:path';
import { findQuickChromium } from './site/chromium.ts';
import { chooseSteps } from './steps/choose-steps.ts';
import { type Ended, runSteps } from './steps/run-steps.ts';
import { type Step, steps } from './steps/steps.ts';

const { steps: chosen, files } = choose();
const failed = await runSteps(chosen, run, (text) => process.stdout.write(text));

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

async function run({ name, command: [program, ...args], testsIn }: Step, beside: boolean): Promise<Ended> {
  const env = { ...process.env };
  if (beside && process.stdout.isTTY) env.FORCE_COLOR ??= '1';
  if (name === 'browser') {
    try {
      env.CHROMIUM_PATH = findQuickChromium();
    } catch (error) {
      return { passed: false, said: `${(error as Error).message}\n` };
    }
  }
  if (testsIn !== undefined) args.push(...files);
  const child = spawn(process.execPath, [path.resolve(program), ...args], {
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const [status] = await once(child, 'close');
  return { passed: status === 0, said };
}
