import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The HTML files of the built site in the folder `site`, by their paths. */
function filesIn(site: string): string[] {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.html')).map((name) => path.join(site, name));
}

/**
 * The HTML of each page of the built site in the folder `site`. Read without waiting: nothing else is to be done meanwhile, and
 * waiting for each file takes four times the processor time.
 */
export function* builtPages(site: string): Generator<string> {
  for (const file of filesIn(site)) yield readFileSync(file, 'utf8');
}

/** Makes each page of the built site in the folder `site` what `change` makes of its HTML. */
export function changePages(site: string, change: (page: string) => string): void {
  for (const file of filesIn(site)) {
    const page = readFileSync(file, 'utf8');
    const changed = change(page);
    if (changed !== page) writeFileSync(file, changed);
  }
}
