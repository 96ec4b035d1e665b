import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));

interface Package {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dev?: boolean;
  license?: string;
}

/** The packages that are installed, by their place below the project. */
const packages = Object.entries<Package>(
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages,
).filter(([place]) => place !== '');
const nameOf = (place: string) => place.split('node_modules/').at(-1) ?? '';

/**
 * Licences under which a package may be part of what we publish under the EUPL-1.2: permissive ones, and those that the
 * licence names as compatible or whose terms end at the package itself.
 * https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-compatible-open-source-licences
 */
const compatible = new Set([
  ...[
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Python-2.0',
  ],
  ...['WTFPL', 'Zlib', 'OFL-1.1', 'EUPL-1.2', 'LGPL-3.0-or-later', 'MPL-2.0'],
]);
/** What somebody read and found to be no hindrance, as the package says it. */
const lookedAt: Record<string, string> = {
  // Its LICENSE has the two clauses of BSD-2-Clause.
  duck: 'BSD',
  // A list of misspelt English words that comes along with the dictionaries: we load none of it, and publish none of it.
  '@cspell/dict-en-common-misspellings': 'CC BY-SA 4.0',
};

/** Whether one of the licences that an SPDX expression offers is compatible, all its parts included. */
function mayUse(expression: string): boolean {
  const offers = expression.replace(/[()]/g, '').split(' OR ');
  return offers.some((offer) => offer.split(' AND ').every((licence) => compatible.has(licence)));
}

it('packages are named by an exact version', () => {
  const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(50);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

it('packages are checked when they come, and come from no registry in particular', () => {
  const unchecked = packages.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
  expect(unchecked.map(([place]) => place)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
});

it('no package runs a script when it is installed, but those that somebody looked at', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(withScript.map(([place]) => nameOf(place)).sort()).toEqual(Object.keys(allowScripts).sort());
});

it('packages that make the site have a licence that goes with ours', () => {
  const making = packages.filter(([, { dev }]) => !dev);
  expect(making.length).toBeGreaterThan(100);
  const doubtful = making.filter(
    ([place, { license = '' }]) => lookedAt[nameOf(place)] !== license && !mayUse(license),
  );
  expect(doubtful.map(([place, { license }]) => `${place}: ${license}`)).toEqual([]);
});
