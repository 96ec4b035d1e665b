import { describe, expect, it } from 'vitest';
import { runSteps } from './run-steps.ts';
import type { Step } from './steps.ts';

const step = (name: string, rest: Partial<Step> = {}): Step => ({ name, command: [name], ...rest });
const four = [
  step('check', { lane: 'source' }),
  step('types', { lane: 'astro' }),
  step('build', { lane: 'astro', needs: ['check'] }),
  step('browser', { needs: ['build'] }),
];

/** Runs four steps of which some fail; returns what began and ended, what was said, and what failed. */
async function runFour(...failing: string[]) {
  const events: string[] = [];
  let said = '';
  const failed = await runSteps(
    four,
    async ({ name }, beside) => {
      events.push(`${name}${beside ? '' : ' alone'}`);
      // The longest is in another lane than what is needed.
      await new Promise((resolve) => setTimeout(resolve, name === 'types' ? 20 : 1));
      events.push(`${name} ends`);
      return { passed: !failing.includes(name), said: `${name} said\n` };
    },
    (text) => {
      said += text;
    },
  );
  return { events, said, failed };
}

describe('the steps of npm test', () => {
  it('run side by side in lanes, and say in their order what they said', async () => {
    const { events, said, failed } = await runFour();
    expect(events).toEqual([
      ...['check', 'types', 'check ends', 'types ends', 'build', 'build ends'],
      ...['browser alone', 'browser ends'],
    ]);
    expect(said.match(/== (\w+) ==\n\1 said/g)).toHaveLength(4);
    expect(said.match(/\w+(?= said)/g)).toEqual(['check', 'types', 'build', 'browser']);
    expect(failed).toEqual([]);
  });

  it('are skipped when one that they need failed, and the others go on', async () => {
    const { events, said, failed } = await runFour('check');
    expect(events).toContain('types ends');
    expect(said).toContain('== build ==\nskipped, since check failed');
    expect(said).toContain('== browser ==\nskipped, since build failed');
    expect(failed).toEqual(['check', 'build', 'browser']);
  });
});
