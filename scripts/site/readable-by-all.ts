import { chmodSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Lets every user read a folder with all in it, when it is there: whoever builds may keep files to themselves by their umask, and
 * a web server runs as another user. Without waiting, which takes half of the processor time.
 */
export function makeReadable(folder: string): void {
  if (!existsSync(folder)) return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
