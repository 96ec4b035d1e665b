import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { figureKinds } from '../taxonomy.ts';
import { contentDocuments } from './content-documents.ts';
import { contentKinds } from './content-kinds.ts';
import { field, listOf, oneOf, prose, text } from './field.ts';
import { choicesOf, type Field, fieldAt, fieldTree, valuesIn } from './field-tree.ts';
import { storyComponents } from './story-components.ts';
import { takesRows } from './takes-rows.ts';

const kinds = Object.entries(contentKinds).map(([name, { schema }]) => [name, fieldTree(schema)] as const);
const documents = Object.entries(contentDocuments).map(
  ([name, schema]) => [name, fieldTree(schema)] as const,
);
const trees = [...kinds, ...documents];

/** Every field below one, by its path. */
const fieldsBelow = (tree: Field, path: string): [string, Field][] =>
  Object.entries(tree.properties ?? {}).flatMap(([key, found]) => [
    [`${path}.${key}`, found],
    ...fieldsBelow(found.items ?? found, `${path}.${key}`),
  ]);
const fields = trees.flatMap(([name, tree]) => [[name, tree] as [string, Field], ...fieldsBelow(tree, name)]);

describe('what an editor is told about', () => {
  it.each(fields)(
    '%s: a name, and whole sentences that say "je" and nothing else',
    (_, { title, description }) => {
      expect(title).toMatch(/^\p{Lu}.{1,30}$/u);
      expect(description).toMatch(/^[\p{Lu}\d“].*[.?]$/su);
      expect(`${title} ${description}`).not.toMatch(/\b(?:u|uw)\b/iu);
      expect(`${title} ${description}`).not.toMatch(/[`|<>*\n]/);
    },
  );

  it.each(Object.entries(storyComponents))('<%s> in a text: whole sentences', (_, { description }) => {
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
    expect(description).not.toMatch(/\b(?:u|uw)\b|[`|<>*\n]/iu);
  });

  it('a value of a closed list: what a reader sees of it', () => {
    const lists = fields.filter(([, { items, ...own }]) => (items ?? own).enum);
    expect(lists.length).toBeGreaterThan(10);
    for (const [, own] of lists) {
      const { enum: keys, enumDescriptions } = own.items ?? own;
      expect(enumDescriptions).toHaveLength(keys?.length ?? 0);
    }
    expect(choicesOf(fieldTree(oneOf(figureKinds)))[0]).toEqual({
      key: 'placements',
      label: figureKinds.placements.label,
    });
  });

  it('an example: one that the field accepts', () => {
    const told = fields.flatMap(([name, own]) =>
      (own.examples ?? []).map((one) => ({ name, one, ...(own.items ?? own) })),
    );
    expect(told.length).toBeGreaterThan(10);
    for (const { name, one, type, maxLength = Infinity, pattern = '' } of told) {
      expect([name, type]).toEqual([name, typeof one === 'number' ? 'integer' : 'string']);
      expect(String(one).length).toBeLessThanOrEqual(maxLength);
      expect(String(one)).toMatch(new RegExp(pattern));
    }
  });

  it('what it takes: the same five rows for a story and an approach', () => {
    const rows = Object.entries(takesRows).map(([row, { label, asks }]) => [row, label, asks]);
    for (const { schema } of [contentKinds.verhalen, contentKinds.aanpakken]) {
      const { properties = {} } = fieldAt(fieldTree(schema), ['takes']) ?? {};
      expect(
        Object.entries(properties).map(([row, { title, description }]) => [row, title, description]),
      ).toEqual(rows);
    }
  });
});

const example = z.strictObject({
  list: field(
    listOf(z.strictObject({ words: field(prose(10), { title: 'Woorden', description: 'Wat.' }) })),
    {
      title: 'Lijst',
      description: 'Een lijst.',
    },
  ),
});

describe('the fields of a file', () => {
  const tree = fieldTree(example);

  it('are found by their path, through lists, and nothing else is', () => {
    expect(fieldAt(tree, ['list', 3, 'words'])).toMatchObject({
      title: 'Woorden',
      prose: true,
      maxLength: 10,
    });
    expect(fieldAt(tree, [])).toBe(tree);
    for (const path of [['words'], ['list', 'words'], ['constructor'], ['list', 0, '__proto__'], [0]])
      expect(fieldAt(tree, path)).toBeUndefined();
  });

  it('give every value with its field, whatever an editor wrote', () => {
    const data = JSON.parse('{"list":[{"words":"a","more":true},"b"],"constructor":{"words":"c"}}');
    expect(
      valuesIn(data, tree).map(({ path, value, field: found }) => [path.join('.'), value, found?.title]),
    ).toEqual([
      ['list.0.words', 'a', 'Woorden'],
      ['list.0.more', true, undefined],
      ['list.1', 'b', undefined],
      ['constructor.words', 'c', undefined],
    ]);
  });
});

it('takes no fact that it does not know', () => {
  // @ts-expect-error a misspelled fact
  field(text(3), { title: 'Naam', description: 'Wat.', mayNamePeopel: true });
  // @ts-expect-error a field without help
  field(text(3), { title: 'Naam' });
});
