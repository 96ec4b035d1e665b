/** `npm run build`: makes the site in dist/; `-- --voor nginx` (or caddy, statisch) makes it ready for a host. */
import { parseArgs } from 'node:util';
import { type Host, hosts, prepareSite } from '../src/hosting/prepare-site.ts';
import { readSettings } from '../src/settings.ts';
import { buildSite, explainFailure, makeWithAstro } from './site/build-site.ts';

const host = hostOf(process.argv.slice(2));

try {
  const { base } = readSettings();
  if (host !== undefined && base !== '/') {
    console.error(
      'Voor een site onder een pad (BASE_PATH) zijn er geen instellingen voor een host: bouw zonder --voor.',
    );
    process.exit(1);
  }
  const notes: string[] = [];
  await buildSite(process.cwd(), async (root, into) => {
    await makeWithAstro(root, into);
    notes.push(...(await prepareSite(host, root, into)));
  });
  console.log(['Built the site in dist/.', ...notes].join('\n'));
} catch (error) {
  console.error(explainFailure(error));
  // When a build fails, Astro leaves the server of its fonts open, and this process would not end.
  process.exit(1);
}

/** The host that `--voor` names; undefined when nothing is named. Ends the program when it is not understood. */
function hostOf(args: string[]): Host | undefined {
  try {
    const { voor } = parseArgs({ args, options: { voor: { type: 'string' } } }).values;
    const named = hosts.find((one) => one === voor);
    if (voor === undefined || named !== undefined) return named;
  } catch {
    // Another option, or one without a value.
  }
  console.error(`Dit begrijp ik niet. Schrijf: npm run build -- --voor ${hosts.join('|')}`);
  process.exit(1);
}
