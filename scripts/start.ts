/** `npm start`: builds the site, indexes it and serves it until Ctrl+C. */
import path from 'node:path';
import { hostAnswers } from '../src/hosting/host-answers.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';
import { serveSite } from './site/serve-site.ts';

try {
  const { port: wanted, base } = readSettings();
  console.log('De site wordt gemaakt …');
  await buildSite(process.cwd());
  const { url, port } = await serveSite(path.resolve('dist'), wanted, hostAnswers(process.cwd()), base);
  if (wanted !== 0 && port !== wanted)
    console.log(`Poort ${wanted} is al in gebruik. Daarom is het nu poort ${port}.`);
  console.log(`Gewoon doen staat op ${url} (stop met Ctrl+C)`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
