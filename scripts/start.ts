/** `npm start`: builds the site, indexes it and serves it until Ctrl+C. */
import path from 'node:path';
import { hostAnswers } from '../src/hosting/host-answers.ts';
import { buildSite, explainFailure } from './site/build-site.ts';
import { serveSite } from './site/serve-site.ts';

const wanted = Number(process.env.PORT ?? 4321);

try {
  console.log('Building the site …');
  await buildSite(process.cwd());
  const { url, port } = await serveSite(path.resolve('dist'), wanted, hostAnswers(process.cwd()));
  if (port !== wanted) console.log(`Port ${wanted} is in use by another program; using ${port} instead.`);
  console.log(`Gewoon doen is at ${url} (stop with Ctrl+C)`);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
