import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { embedOf, notFoundPage } from '../addresses.ts';
import { headersAt } from './headers.ts';
import { placeOf, policiesOf } from './policies.ts';

const site = await mkdtemp(path.join(tmpdir(), 'policies-'));
afterAll(() => rm(site, { recursive: true }));

/** A page whose own policy allows these styles, and scripts of its own and these. */
const page = (styles: string, scripts = '') =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; base-uri 'self'; script-src 'self'${scripts}; style-src 'self' ${styles};">`;
const pages = {
  '404.html': page("'sha256-none'"),
  'verhalen/index.html': page("'sha256-finder'", " 'wasm-unsafe-eval'"),
  'verhalen/een/index.html': page("'sha256-story'"),
  'verhalen/twee/index.html': page("'sha256-story'"),
  'verhalen/oud/index.html': `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-moved'">`,
  'beheer/index.html': `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'unsafe-inline'">`,
  'bundel/verhaal/een/index.html': '<p>A part of a page</p>',
  'insluiten/sectoren/umc/index.html': page("'sha256-list'"),
};
for (const [name, text] of Object.entries(pages)) {
  await mkdir(path.dirname(path.join(site, name)), { recursive: true });
  await writeFile(path.join(site, name), text);
}
const places = await policiesOf(site);
const policy = (address: string) => placeOf(address, places).policy;

describe('the policy of a place', () => {
  it('of a page at the top is what the page allows, and that nobody frames it', () => {
    expect(policy('/verhalen/')).toBe(
      "default-src 'self'; base-uri 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-finder'; frame-ancestors 'none'",
    );
    expect(policy('/beheer/')).toBe(
      "default-src 'none'; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
    );
  });

  it('deeper in a folder is what one of its pages allows, or the page for unknown addresses', () => {
    const deeper =
      "default-src 'self'; base-uri 'self'; script-src 'self' 'sha256-moved'; style-src 'self' 'sha256-none' 'sha256-story'; frame-ancestors 'none'";
    for (const address of ['/verhalen/een/', '/verhalen/een/deel.png', '/verhalen/onbekend/'])
      expect(policy(address), address).toBe(deeper);
  });

  it('allows nothing for a page from which the host redirects', async () => {
    const { policy } = placeOf('/verhalen/een/', await policiesOf(site, new Set(['/verhalen/oud/'])));
    expect(policy).toContain("script-src 'self';");
  });

  it('is that of the page for unknown addresses where no page stands', () => {
    for (const address of ['/', '/onbekend/', '/onbekend/dieper/', '/_astro/x.js', '/bundel/verhaal/een/'])
      expect(policy(address), address).toBe(policy(notFoundPage));
  });

  it('lets other sites frame the lists that are made for it, and nothing beside them', () => {
    expect(policy(embedOf('sectoren', 'umc'))).not.toContain('frame-ancestors');
    for (const address of [
      '/insluiten/sectoren/',
      '/insluiten/sectoren/../../verhalen/',
      '/insluiten/onbekend/x/',
    ])
      expect(policy(address), address).toContain("frame-ancestors 'none'");
  });

  it('is there for a folder that is no site of ours', async () => {
    const empty = path.join(site, 'bundel/verhaal');
    const { 'Content-Security-Policy': own } = headersAt('/een/', await policiesOf(empty));
    expect(own).toBe(
      "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
    );
  });
});
