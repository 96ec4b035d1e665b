import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentDocuments } from '../../src/schema/content-documents.ts';
import { contentKinds } from '../../src/schema/content-kinds.ts';
import { fieldTree } from '../../src/schema/field-tree.ts';

/**
 * What VS Code completes and explains in content/ comes from the JSON schemas that Astro writes with each build and
 * each start: in YAML by the settings, in the fields of a text by the Astro extension, which knows its own folder.
 */
const folder = '.astro/collections';
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

it.each([
  ...Object.entries(contentKinds).map(([name, { schema }]) => [name, fieldTree(schema)] as const),
  ...Object.entries(contentDocuments).map(([name, schema]) => [name, fieldTree(schema)] as const),
])('an editor sees the names, help and labels of %s', (name, tree) => {
  const { properties, ...rest } = read(`${folder}/${name}.schema.json`);
  // Astro adds a field with which a file may name its schema.
  const { $schema: _, ...fields } = properties;
  expect({ ...rest, properties: fields }).toEqual(tree);
});

it('the settings lead to the schemas', () => {
  const settings = read('.vscode/settings.json');
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      Object.keys(contentDocuments).map((name) => [`${folder}/${name}.schema.json`, `content/${name}.yaml`]),
    ),
  );
  expect(settings['astro.content-intellisense']).toBe(true);
  const kinds = new Set(Object.values(read(`${folder}/collections.json`).entries));
  expect([...kinds]).toEqual(expect.arrayContaining(Object.keys(contentKinds)));
});
