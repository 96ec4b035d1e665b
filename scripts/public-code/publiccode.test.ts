import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../src/schema/site.ts';
import { publiccodeSchema } from './publiccode-schema.ts';

const written = parse(readFileSync('publiccode.yml', 'utf8'));
const project = JSON.parse(readFileSync('package.json', 'utf8'));

describe('publiccode.yml', () => {
  it('keeps to version 0.7 of the standard', () => {
    expect(publiccodeSchema.safeParse(written).error?.issues).toBeUndefined();
  });

  it('names the version, the licence and the repository of this project', () => {
    const { repository } = siteSchema.parse(parse(readFileSync('content/site.yaml', 'utf8')));
    expect(written.softwareVersion).toBe(project.version);
    expect(written.legal.license).toBe(project.license);
    if (repository !== undefined) expect(written.url).toContain(repository);
  });

  it('names standards that are in our list', () => {
    const list = readFileSync('.github/STANDARDS.md', 'utf8');
    for (const { id } of written.supports) expect(list).toContain(`(${id})`);
  });

  it.each([
    ['a version of the standard that is not ours', { publiccodeYmlVersion: '0.4' }],
    ['a misspelled key', { developmentstatus: 'beta' }],
    ['a status that the standard does not know', { developmentStatus: 'live' }],
    ['maintenance by nobody', { maintenance: { type: 'internal', contacts: [] } }],
    ['no description', { description: {} }],
    ['a standard without an address', { supports: [{ id: 'rss' }] }],
  ])('is refused with %s', (_, change) => {
    expect(publiccodeSchema.safeParse({ ...written, ...change }).success).toBe(false);
  });
});
