/** `npm start`: builds the site, indexes it and serves it until Ctrl+C. */
import path from 'node:path';
import { hostAnswers } from '../src/hosting/host-answers.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure } from './site/build-site.ts';
import { serveSite } from './site/serve-site.ts';

try {
  const { port: wanted, base } = readSettings();
  console.log('Building the site …');
  await buildSite(process.cwd());
  const { url, port } = await serveSite(path.resolve('dist'), wanted, hostAnswers(process.cwd()), base);
  if (wanted !== 0 && port !== wanted)
    console.log(`Port ${wanted} is in use by another program; using ${port} instead.`);
  console.log(`Gewoon doen is at ${url} (stop with Ctrl+C)`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
