/** `npm run build`: makes the site in dist/. */
import { execFileSync } from 'node:child_process';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';

// Dates that the site says of itself are those of the last commit, never those of the clock: the same commit, the same site.
process.env.SOURCE_DATE_EPOCH ||= timeOfCommit();

try {
  readSettings();
  await buildSite(process.cwd());
  console.log('Built the site in dist/.');
} catch (error) {
  console.error(explainFailure(error));
  // When a build fails, Astro leaves the server of its fonts open, and this process would not end.
  process.exit(1);
}

/** When the last commit below this folder was made, in seconds; empty when git knows of none. */
function timeOfCommit(): string {
  try {
    const order = ['log', '-1', '--format=%ct', '--', '.'];
    return execFileSync('git', order, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
