/** An address that was released, with all that hangs on it. */
export interface Released {
  address: string;
  /** The code of the story that stood here: what it keeps when its folder gets another name. */
  code?: string | undefined;
  /** Files below the page that others use, by name: its share pictures, its feeds. */
  files: readonly string[];
  /** The ids of places on the page. */
  places: readonly string[];
}

/** Where the list stands, from the root of the project. */
export const listFile = 'src/released/addresses.txt';

const remark =
  '# Every address ever released: npm run adressen adds to it and takes nothing away. Code of the story, files, places.\n';

/** The list as text: an address a line, so that a change is a change of one line. */
export function writeList(released: readonly Released[]): string {
  const lines = released.map(({ address, code, files, places }) =>
    [
      address,
      ...(code === undefined ? [] : [`=${code}`]),
      ...sorted(files),
      ...sorted(places).map((place) => `#${place}`),
    ].join(' '),
  );
  return `${remark}${sorted(lines).join('\n')}\n`;
}

/** Reads what writeList() wrote; empty for an empty text. */
export function readList(text: string): Released[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  return lines.map((line) => {
    const [address = '', ...rest] = line.trim().split(' ');
    return {
      address,
      code: rest.find((part) => part.startsWith('='))?.slice(1),
      files: rest.filter((part) => !/^[=#]/.test(part)),
      places: rest.filter((part) => part.startsWith('#')).map((part) => part.slice(1)),
    };
  });
}

/** All that stands in either list. The code of an address that was released stays: its links were sent for that story. */
export function together(before: readonly Released[], now: readonly Released[]): Released[] {
  const all = new Map(before.map((one) => [one.address, one]));
  for (const one of now) {
    const known = all.get(one.address);
    all.set(one.address, {
      address: one.address,
      code: known?.code ?? one.code,
      files: [...new Set([...(known?.files ?? []), ...one.files])],
      places: [...new Set([...(known?.places ?? []), ...one.places])],
    });
  }
  return [...all.values()];
}

/** By code point: the same on every machine. */
function sorted(texts: readonly string[]): string[] {
  return [...texts].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}
