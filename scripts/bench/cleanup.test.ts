import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

/** What a program says, with a Cleanup of which each step says its name, and how it ends. */
async function run(program: string): Promise<{ said: string[]; status: number | null }> {
  const code = `
    import { Cleanup } from ${JSON.stringify(path.resolve('scripts/bench/cleanup.ts'))};
    const cleanup = new Cleanup();
    const add = (name, more = () => {}) => cleanup.add(async () => { console.log(name); await more(); });
    const forever = () => new Promise(() => setInterval(() => {}, 1000));
    ${program}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [said, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  return { said: said.trim().split('\n'), status };
}

it('takes all steps once, the last that was added first, also when one fails', async () => {
  const program = "add('first'); add('second', () => { throw new Error(); }); add('third');";
  const { said } = await run(`${program} await cleanup.run(); await cleanup.run();`);
  expect(said).toEqual(['third', 'second', 'first']);
});

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('takes them when it is stopped by %s', async (signal) => {
  const program = `add('first'); add('second'); process.kill(process.pid, '${signal}'); await forever();`;
  expect(await run(program)).toEqual({ said: ['second', 'first'], status: 130 });
});

it('takes also what is begun while it cleans up', async () => {
  const slow = "add('slow', () => new Promise((resolve) => setTimeout(resolve, 200)));";
  const begun = "setTimeout(() => add('begun meanwhile'), 50);";
  const { said } = await run(
    `add('first'); ${slow} process.kill(process.pid, 'SIGINT'); ${begun} await forever();`,
  );
  expect(said).toEqual(['slow', 'begun meanwhile', 'first']);
});
