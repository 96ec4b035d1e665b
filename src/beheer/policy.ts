import type { CodeHost } from './code-host.ts';

/**
 * The Content-Security-Policy of /beheer/, which is not that of the site: the screen writes its own styles, shows
 * pictures that are only in memory, and talks with one code host. Scripts come from our own files alone.
 */
export function editorPolicy(host: Pick<CodeHost, 'origins'> | undefined): string {
  const { origins } = host ?? { origins: [] };
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src ${["'self'", 'blob:', 'data:', ...origins].join(' ')}`,
    "frame-src 'self' blob:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
