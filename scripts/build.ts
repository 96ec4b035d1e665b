/** `npm run build`: makes the site in dist/. */
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';

try {
  readSettings();
  await buildSite(process.cwd());
  console.log('Built the site in dist/.');
} catch (error) {
  console.error(explainFailure(error));
  // When a build fails, Astro leaves the server of its fonts open, and this process would not end.
  process.exit(1);
}
