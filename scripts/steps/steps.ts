/** A step of `npm test`. */
export interface Step {
  name: string;
  /** A script or a program of node_modules, with its arguments. */
  command: readonly [string, ...string[]];
  /** Steps without which this one has nothing to test: when one of them fails, this one is skipped. */
  needs?: readonly string[];
  /** The folders of its test files, when pieces of file names can choose among them. */
  testsIn?: readonly string[];
}

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config=.vitest.config.ts'] as const;

/** All steps, in the order in which they run. */
export const steps: readonly Step[] = [
  { name: 'content', command: ['scripts/check-content.ts'] },
  {
    name: 'types',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'unused', command: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
  { name: 'unit', command: [...vitest, '--project=unit'], testsIn: ['src', 'scripts'] },
  { name: 'build', command: ['scripts/build.ts'], needs: ['content'] },
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
  },
  { name: 'browser', command: [...vitest, '--project=browser'], needs: ['build'], testsIn: ['tests'] },
];
