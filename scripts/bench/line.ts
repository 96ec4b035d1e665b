/** An internet connection of a reader. */
export interface Line {
  name: string;
  /** Milliseconds from a request to the first byte of its response. */
  roundTrip: number;
  /** Bits per second, shared by all responses in transit. */
  bitsPerSecond: number;
}

export const slowLine: Line = { name: 'slow', roundTrip: 150, bitsPerSecond: 1_600_000 };
export const fastLine: Line = { name: 'fast', roundTrip: 5, bitsPerSecond: 100_000_000 };

/** A description: "slow line (150 ms, 1.6 Mbit/s)". */
export function describeLine({ name, roundTrip, bitsPerSecond }: Line): string {
  return `${name} line (${roundTrip} ms, ${bitsPerSecond / 1_000_000} Mbit/s)`;
}

/** In milliseconds: how much lateness of a timer may be caught up. */
const slack = 5;

/** The bandwidth of a line: each sender waits for its turn, so that together they stay within it. */
export class Bandwidth {
  readonly #bytesPerMillisecond: number;
  #free = 0;

  constructor({ bitsPerSecond }: Line) {
    this.#bytesPerMillisecond = bitsPerSecond / 8000;
  }

  /** The bytes to send at a time: few enough to share the line fairly, enough for the precision of a timer. */
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
