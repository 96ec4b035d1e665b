import { readFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';

/** The environment that the numbers depend on, in one line. Package versions are exact in package.json. */
export function describeEnvironment(browserVersion: string): string {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const [core] = cpus();
  return [
    `${cpus().length} cores (${core?.model.trim() ?? 'unknown'})`,
    `${platform()} ${arch()}`,
    `Node ${process.versions.node}`,
    `Chromium ${browserVersion}`,
    `Pagefind ${dependencies.pagefind}`,
  ].join(', ');
}
