/** What must be undone at the end of a run, also when it fails or is stopped (Ctrl+C). */
export class Cleanup {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => void this.run().then(() => process.exit(130)));
    }
  }

  /** Adds a step, to be taken before those that were added earlier. It may be taken when it is no longer needed. */
  add(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  /** Takes all steps, once, also when one fails. */
  run(): Promise<void> {
    this.#running ??= this.#takeSteps();
    return this.#running;
  }

  async #takeSteps(): Promise<void> {
    for (const step of this.#steps) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
