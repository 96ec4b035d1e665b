/** `npm run build`: makes the site in dist/; `-- --voor nginx` (or caddy, statisch) makes it ready for a host. */
import { namedHost } from '../src/hosting/named-host.ts';
import { prepareSite } from '../src/hosting/prepare-site.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure, makeWithAstro } from './site/build-site.ts';

try {
  const host = namedHost(process.argv.slice(2), readSettings().base);
  const notes: string[] = [];
  await buildSite(process.cwd(), async (root, into) => {
    await makeWithAstro(root, into);
    if (host !== undefined) notes.push(...(await prepareSite(host, root, into)));
  });
  console.log(['De site staat in dist/.', ...notes].join('\n'));
} catch (error) {
  console.error(explainFailure(error));
  // When a build fails, Astro leaves the server of its fonts open, and this process would not end.
  process.exit(1);
}
