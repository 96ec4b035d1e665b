/** `npm test`: everything that must hold. Runs every step it can and fails when one of them failed. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findChromium } from './site/chromium.ts';

interface Step {
  name: string;
  /** A program of node_modules/.bin or a script, with its arguments. */
  command: [string, ...string[]];
  /** Without these the step has nothing to test. */
  needs?: string[];
}

const steps: Step[] = [
  { name: 'content', command: ['scripts/check-content.ts'] },
  {
    name: 'types',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  {
    name: 'unit',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      'src/',
      'scripts/',
      '--exclude=**/.copy-*/**',
      '--testTimeout=20000',
    ],
  },
  { name: 'build', command: ['scripts/build.ts'], needs: ['content'] },
  {
    name: 'browser',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--dir',
      'tests',
      '--testTimeout=120000',
      '--hookTimeout=60000',
    ],
    needs: ['build'],
  },
];

const failed: string[] = [];
const env = { ...process.env, CHROMIUM_PATH: findChromium() };

for (const { name, command, needs = [] } of steps) {
  const missing = needs.filter((step) => failed.includes(step));
  console.log(`\n== ${name} ==`);
  if (missing.length > 0) {
    console.log(`skipped, since ${missing.join(' and ')} failed`);
    failed.push(name);
    continue;
  }
  const [program, ...args] = command;
  const { status } = spawnSync(process.execPath, [path.resolve(program), ...args], { stdio: 'inherit', env });
  if (status !== 0) failed.push(name);
}

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
console.log(`${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
