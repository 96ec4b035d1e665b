import { slugFrom } from '../../slug.ts';

/** The files that somebody chose or dropped since the page was opened, by the name under which they are stored. */
const chosen = new Map<string, File>();

/** Notes each file as it is chosen: the screen hands over its name before saving, and not its bytes. */
export function watchChosenFiles(): void {
  addEventListener(
    'change',
    ({ target }) => note(target instanceof HTMLInputElement ? target.files : null),
    true,
  );
  addEventListener('drop', ({ dataTransfer }) => note(dataTransfer?.files ?? null), true);
  addEventListener('paste', ({ clipboardData }) => note(clipboardData?.files ?? null), true);
}

function note(files: FileList | null): void {
  for (const file of files ?? []) chosen.set(storedName(file.name), file);
}

function storedName(name: string): string {
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  return `${slugFrom(name.slice(0, name.length - ending.length))}${ending.toLowerCase()}`;
}

/** The bytes of the file that is stored under this name; none when it was not chosen on this page. */
export async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array((await chosen.get(name)?.arrayBuffer()) ?? []);
}
