/** `npm run build`: makes the site in dist/. */
import { buildSite, explainFailure } from './site/build-site.ts';

try {
  await buildSite(process.cwd());
  console.log('Built the site in dist/.');
} catch (error) {
  console.error(explainFailure(error));
  // A build that stops half-way leaves its helper processes waiting, and so would this one.
  process.exit(1);
}
