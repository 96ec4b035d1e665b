// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressOf, isSitePage, overviewOf, sitePages } from './addresses.ts';
import { contentKinds } from './schema/content-kinds.ts';
import type { KindName } from './schema/kind-name.ts';

/** What looks like an address in these files and is none of a page: why. */
const noAddresses: Record<string, string> = {
  'src/addresses.ts': 'makes them',
  'src/components/content/links-from-root.ts': 'finds those that an editor wrote',
  'src/components/content/text-pieces.ts': 'takes HTML apart',
  'src/components/ui/search-key.ts': 'names a key of the keyboard',
  'src/content-check/describe-issue.ts': 'mends one that an editor wrote',
  'src/hosting/corrected-address.ts': 'mends the address of a request',
  'src/hosting/hosts/caddy.ts': 'tells a server which file an address has',
  'src/hosting/hosts/nginx.ts': 'tells a server which file an address has',
  'src/hosting/hosts/spot.ts': 'names folders of a server',
  'src/hosting/named-host.ts': 'asks whether the site stands below a path',
  'src/layouts/module-preload.ts': 'names scripts as Astro names them',
  'src/released/read-site.ts': 'reads those of a built site from its files',
  'src/released/site-files.ts': 'finds the file of any address',
  'src/schema/redirects.ts': 'has examples for editors',
  'src/settings.ts': 'says where the root of the site is',
  'src/typeface/drawn-signs.ts': 'has patterns that end in a quotation mark',
};

/** The places in source text that write out an address, or add a name to one; comments do not count. */
function writtenAddresses(text: string): string[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');
  const home = /[=:] ?\{?["'`]\/["'`].*/;
  const rooted = /["'`]\/[\w$].*/;
  const extended = /(?:url|Of\([^)]*\)|sitePages\.\w+)(?:\}\w| \+ ["'`]\w).*/;
  const named = /\}[a-z][\w-]*(?:\/|\.[a-z]{2,4}\b).*/;
  return (
    code.match(new RegExp([home, rooted, extended, named].map(({ source }) => source).join('|'), 'gi')) ?? []
  );
}

describe('an address of the site', () => {
  it('is written out in addresses.ts and nowhere else', () => {
    const files = globSync('src/**/*.{ts,astro}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.test.ts'));
    expect(files.length).toBeGreaterThan(150);
    const found = files.flatMap((file) =>
      writtenAddresses(readFileSync(file, 'utf8')).map((part) => ({ file, part })),
    );
    expect(found.filter(({ file }) => !(file in noAddresses))).toEqual([]);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(Object.keys(noAddresses)));
  });

  it.each([
    '<a href="/">',
    "here === '/'",
    '<a href="/verhalen/alle/">',
    "fetch('/zoek/woorden.json')",
    'link.href = `/verhalen/?${query}`;',
    "`${overviewOf('verhalen')}alle/`",
    '<img src={`${story.url}omslag.svg`} />',
    '`${storyUrl}omslag-${width}.${format}`',
    "overviewOf('verhalen') + 'alle/'",
    '`${folder}deel.png`',
  ])('is seen in %s', (source) => {
    expect(writtenAddresses(source)).toHaveLength(1);
  });

  it.each([
    "/* see '/verhalen/' */",
    '// see `/verhalen/`',
    '`${sitePages.keuzehulp}#werkblad`',
    "import x from '../x.ts';",
    "file.split('/')",
  ])('is not seen in %s', (source) => {
    expect(writtenAddresses(source)).toEqual([]);
  });

  it('begins with a slash and ends with one, and no two pages share one', () => {
    const kinds = Object.keys(contentKinds) as KindName[];
    const addresses = [...Object.values(sitePages), ...kinds.map((kind) => addressOf(kind, 'x'))];
    expect(addresses.filter((address) => !/^\/([a-z-]+\/)*$/.test(address))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(kinds.map(overviewOf)).toContain('/verhalen/');
  });

  it('may be taken by a page of the site', () => {
    expect(isSitePage(addressOf('verhalen', 'alle'))).toBe(true);
    expect(isSitePage(addressOf('verhalen', 'umcg'))).toBe(false);
  });
});
