import type { Answer } from '../answers.ts';

/** What hosts of static files take in `_redirects`: as many lines, and as many bytes in all. */
const limits = { lines: 2000, bytes: 89_999 } as const;

interface Room {
  lines: number;
  bytes: number;
}

/** A `_redirects` file for hosts of static files. No line has a `*` or a `:`, so that none counts as dynamic. */
export interface RedirectsFile {
  /**
   * Adds the redirects that fit, in this order, and returns the others, for which a page must stand in. The file cannot say
   * 410, so an address that ended never fits.
   */
  add(answers: readonly Answer[]): Answer[];
  /** How much it can still hold. */
  room(): Room;
  text(): string;
}

/** A file that grows until the limits of hosts. */
export function redirectsFile(): RedirectsFile {
  let text = '';
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
    room,
    text: () => text,
  };
}
