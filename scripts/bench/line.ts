/** A connection to the internet as a reader has it. */
export interface Line {
  name: string;
  /** Milliseconds from a question to the first byte of its answer. */
  roundTrip: number;
  /** Bits in a second, shared by everything that is under way. */
  bitsPerSecond: number;
}

export const slowLine: Line = { name: 'slow', roundTrip: 150, bitsPerSecond: 1_600_000 };
export const fastLine: Line = { name: 'fast', roundTrip: 5, bitsPerSecond: 100_000_000 };

/** In words: "slow (150 ms, 1.6 Mbit/s)". */
export function describeLine({ name, roundTrip, bitsPerSecond }: Line): string {
  return `${name} line (${roundTrip} ms, ${bitsPerSecond / 1_000_000} Mbit/s)`;
}

/** A timer wakes late; what it lost may be made good for this long. */
const slack = 5;

/** The bandwidth of a line: whoever sends waits for its turn, so that all together stay within it. */
export class Bandwidth {
  readonly #bytesPerMillisecond: number;
  #free = 0;

  constructor({ bitsPerSecond }: Line) {
    this.#bytesPerMillisecond = bitsPerSecond / 8000;
  }

  /** What to send at a time: small enough to share the line fairly, large enough for a timer. */
  get piece(): number {
    return Math.max(2048, Math.ceil(this.#bytesPerMillisecond * slack));
  }

  /** Resolves when this many bytes have passed. */
  async pass(bytes: number): Promise<void> {
    const now = performance.now();
    this.#free = Math.max(this.#free, now - slack) + bytes / this.#bytesPerMillisecond;
    const wait = this.#free - now;
    if (wait >= 1) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
