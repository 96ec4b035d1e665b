/** Where the files of the site are kept, as the screen must know it. */
export interface CodeHost {
  name: 'github' | 'gitlab';
  /** The project at the host: owner and name. */
  project: string;
  /** Where its API answers, when that is not what the name says: a host of one's own, or a stand-in. */
  apiRoot?: string;
  /** What the page may connect to. */
  origins: readonly string[];
}

const known = {
  'github.com': { name: 'github', origins: ['https://api.github.com'] },
  'gitlab.com': { name: 'gitlab', origins: ['https://gitlab.com'] },
} as const;

/**
 * The code host behind the address of the project in content/site.yaml; undefined when it has none, or a host that
 * the screen cannot make pull requests at. `apiRoot` puts another API in its place.
 */
export function codeHostOf(repository: string | undefined, apiRoot?: string): CodeHost | undefined {
  if (repository === undefined) return undefined;
  const { hostname, pathname } = new URL(repository);
  const project = pathname.replace(/^\/|(?:\.git)?\/?$/g, '');
  if (!project.includes('/')) return undefined;
  if (apiRoot !== undefined) {
    return { name: 'github', project, apiRoot, origins: [new URL(apiRoot).origin] };
  }
  const host = Object.hasOwn(known, hostname) ? known[hostname as keyof typeof known] : undefined;
  return host && { ...host, project };
}
