/** `npm run build`: makes the site in dist/. */
import { buildSite, explainFailure } from './build-site.ts';

try {
  await buildSite(process.cwd());
  console.log('Built the site in dist/.');
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
