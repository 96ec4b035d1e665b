import { readFileSync } from 'node:fs';
import * as astros from 'astro/zod';
import { expect, it } from 'vitest';
import * as ours from 'zod';

it('the schemas and Astro share one copy of zod, of the version that package.json names', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const packages = Object.entries<{ version: string }>(read('package-lock.json').packages);
  const copies = packages.filter(([place]) => place.endsWith('node_modules/zod'));
  expect(copies.map(([place, { version }]) => [place, version])).toEqual([
    ['node_modules/zod', read('package.json').dependencies.zod],
  ]);
  expect(ours.ZodObject).toBe(astros.ZodObject);
});
