/** `npm run build`: makes the site in dist/. */
import { buildSite, explainFailure } from './site/build-site.ts';

try {
  await buildSite(process.cwd());
  console.log('Built the site in dist/.');
} catch (error) {
  console.error(explainFailure(error));
  // A build that stops half-way leaves child processes waiting, which would keep this process alive.
  process.exit(1);
}
