import type { Answer } from '../answers.ts';
import type { WildcardRule } from '../file-limit.ts';

/** What hosts of static files take in `_redirects`: as many lines, and as many bytes in all, without the rules for many addresses. */
const limits = { lines: 2000, bytes: 89_500 } as const;

interface Room {
  lines: number;
  bytes: number;
}

/** A `_redirects` file for hosts of static files. Only a rule for many addresses has a `:`, of which hosts take a hundred. */
export interface RedirectsFile {
  /**
   * Adds the redirects that fit, in this order, and returns the others, for which a page must stand in. The file cannot say
   * 410, so an address that ended never fits.
   */
  add(answers: readonly Answer[]): Answer[];
  /** Adds a rule for many addresses; rules for one come before it. There are but a few. */
  addForMany(rule: WildcardRule): void;
  /** How much it can still hold. */
  room(): Room;
  text(): string;
}

/** A file that grows until the limits of hosts. */
export function redirectsFile(): RedirectsFile {
  let text = '';
  let forMany = '';
  let lines = 0;
  const room = () => ({ lines: limits.lines - lines, bytes: limits.bytes - Buffer.byteLength(text) });
  return {
    add: (answers) =>
      answers.filter(({ address, to }) => {
        const line = `${address} ${to} 301\n`;
        const left = room();
        const fits = to !== undefined && left.lines > 0 && Buffer.byteLength(line) <= left.bytes;
        if (fits) {
          text += line;
          lines++;
        }
        return !fits;
      }),
    addForMany: ({ from, to, status }) => {
      forMany += `${from} ${to} ${status}\n`;
    },
    room,
    text: () => text + forMany,
  };
}
