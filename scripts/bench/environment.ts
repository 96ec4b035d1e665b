import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';

/** The environment that the numbers depend on, in one line; with a browser when one was used. Package versions are exact in package.json. */
export function describeEnvironment(browserVersion?: string): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const [core] = cpus();
  return [
    `${cpus().length} cores (${core?.model.trim() ?? 'unknown'})`,
    `${(totalmem() / 1e9).toFixed(0)} GB`,
    `${platform()} ${arch()}`,
    `Node ${process.versions.node}`,
    ...(browserVersion === undefined ? [] : [`Chromium ${browserVersion}`]),
    `Pagefind ${dependencies.pagefind}`,
  ].join(', ');
}
