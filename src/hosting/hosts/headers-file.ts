import { hashedFolders, sitePages } from '../../addresses.ts';
import { commonHeaders, lasting, typeOf } from '../headers.ts';
import { HostError } from '../named-host.ts';
import type { Place } from '../policies.ts';

/** What hosts of static files take in `_headers`: as many rules, and lines shorter than this. */
const limits = { rules: 100, line: 2000 } as const;

/** Types that these hosts do not know, or know without what we say of them, by the end of a name. */
const typed = /\.(?:csv|opml|jsonld|ttl)$/;

type Rule = [address: string, headers: Record<string, string>];

/**
 * The `_headers` file for hosts of static files, of a site with these files. Several rules may hold for one address, and hosts do
 * not agree on what two values of one header mean: so no two rules that hold for an address name the same header, and what is
 * below a folder is written without the page of the folder. How long a page may be kept is left to the host, which knows when a
 * new site came. Throws with what an operator reads when the file would be too large.
 */
export function headersFile(places: readonly Place[], files: readonly string[]): string {
  const rules: Rule[] = [
    [`${sitePages.home}*`, { ...commonHeaders }],
    ...hashedFolders.map((folder): Rule => [`${folder}*`, { 'Cache-Control': lasting }]),
    ...files.filter((file) => typed.test(file)).map((file): Rule => [file, { 'Content-Type': typeOf(file) }]),
    ...places.map(
      ({ address, below, policy, framed }): Rule => [
        below ? `${address}:page/*` : address,
        { 'Content-Security-Policy': policy, ...(framed ? {} : { 'X-Frame-Options': 'DENY' }) },
      ],
    ),
  ];
  const lines = rules.flatMap(([address, headers]) => [
    address,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const faults = [
    ...(rules.length > limits.rules
      ? [`_headers heeft ${rules.length} regels voor adressen; een statische host neemt er ${limits.rules}.`]
      : []),
    ...lines
      .filter((line) => line.length >= limits.line)
      .map(
        (line) =>
          `Een regel in _headers heeft ${line.length} tekens (hoogstens ${limits.line - 1}): ${line.slice(0, 80)}…`,
      ),
  ];
  if (faults.length > 0) throw new HostError(faults.join('\n'));
  return lines.map((line) => `${line}\n`).join('');
}
