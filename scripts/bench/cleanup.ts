/** Steps to take at the end of a run, also when it fails or is stopped (Ctrl+C). */
export class Cleanup {
  readonly #steps: (() => Promise<unknown>)[] = [];
  #running: Promise<void> | undefined;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => void this.run().then(() => process.exit(130)));
    }
  }

  /** Adds a step, which runs before those that were added earlier. It must also work when there is nothing to undo. */
  add(step: () => Promise<unknown>): void {
    this.#steps.unshift(step);
  }

  /** Runs all steps, once, also when one fails, and what is added meanwhile: a run that is stopped goes on until the process ends. */
  run(): Promise<void> {
    this.#running ??= this.#takeSteps();
    return this.#running;
  }

  async #takeSteps(): Promise<void> {
    for (let step = this.#steps.shift(); step !== undefined; step = this.#steps.shift()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
