/** A step of `npm test`. */
export interface Step {
  name: string;
  /** A script or a program of node_modules, with its arguments. */
  command: readonly [string, ...string[]];
  /** Steps without which this one has nothing to test: when one of them fails, this one is skipped. */
  needs?: readonly string[];
  /** Steps of one lane run in turn, and lanes side by side; a step without a lane runs alone, after all of them. */
  lane?: 'astro' | 'source';
  /** The folders of its test files, when pieces of file names can choose among them. */
  testsIn?: readonly string[];
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=.vitest.config.ts'] as const;

/** All steps, in the order in which they run. */
export const steps: readonly Step[] = [
  { name: 'content', command: ['scripts/check-content.ts'], lane: 'source' },
  {
    name: 'types',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
    // Astro writes what it knows of the content to .astro/, here as in a build: one at a time.
    lane: 'astro',
  },
  {
    name: 'lint',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
    lane: 'source',
  },
  {
    name: 'unused',
    command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
    lane: 'source',
  },
  { name: 'unit', command: [...vitest, '--project=unit'], testsIn: ['src', 'scripts'], lane: 'source' },
  { name: 'build', command: ['scripts/build.ts'], needs: ['content'], lane: 'astro' },
  {
    name: 'compat',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '--config=.eslint.config.mjs',
      '--no-ignore',
      'dist/_astro',
      'dist/pagefind/pagefind.js',
    ],
    needs: ['build'],
    lane: 'astro',
  },
  { name: 'browser', command: [...vitest, '--project=browser'], needs: ['build'], testsIn: ['tests'] },
];
