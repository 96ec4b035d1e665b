import type { Step } from './steps.ts';

/** How a step ended. */
export interface Ended {
  passed: boolean;
  /** What it said, when it did not say so itself. */
  said: string;
}

/** Runs a step; `beside` others it keeps what it says for the end. */
type Run = (step: Step, beside: boolean) => Promise<Ended>;

/**
 * Runs steps in their lanes and says what each said in their own order. A step begins when those before it in its lane
 * have ended, and is skipped when one that it needs failed. Returns the names of those that did not pass.
 */
export async function runSteps(
  steps: readonly Step[],
  run: Run,
  say: (text: string) => void,
): Promise<string[]> {
  const failed: string[] = [];
  const ended = new Map<string, Promise<Ended>>();
  for (const step of steps) {
    if (step.lane !== undefined) ended.set(step.name, inItsLane(step));
  }
  for (const step of steps) {
    say(`\n== ${step.name} ==\n`);
    const { passed, said } = await (ended.get(step.name) ?? attempt(step, false));
    say(said);
    if (!passed) failed.push(step.name);
  }
  return failed;

  async function inItsLane(step: Step): Promise<Ended> {
    const before = steps.slice(0, steps.indexOf(step));
    const awaited = before.filter(({ lane, name }) => lane === step.lane || step.needs?.includes(name));
    await Promise.all(awaited.map(({ name }) => ended.get(name)));
    return attempt(step, steps.length > 1);
  }

  async function attempt(step: Step, beside: boolean): Promise<Ended> {
    const missing: string[] = [];
    for (const name of step.needs ?? []) {
      if ((await ended.get(name))?.passed === false) missing.push(name);
    }
    if (missing.length === 0) return run(step, beside);
    return { passed: false, said: `skipped, since ${missing.join(' and ')} failed\n` };
  }
}
