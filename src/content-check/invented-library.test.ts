import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { library } from '../../tests/support/library.ts';
import { completed } from '../../tests/support/library-stubs.ts';
import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { photoOf } from '../schema/cover.ts';
import type { StoryData } from '../schema/story.ts';
import { figureKinds, keysOf, provenanceKinds } from '../taxonomy.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { warningsAbout } from './warnings.ts';

/** The library that tests stand on (tests/library): what it promises them. */
const checked = await checkContent(filesInMemory(library));
const stories = checked.texts
  .filter(({ kind }) => kind === 'verhalen')
  .map(({ id, data }) => ({ id, ...(data as StoryData) }));

/** Every field that this schema or this value has, however deep, such as takes.support; an empty list is none. */
function fieldsIn(node: unknown, path = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => fieldsIn(item, path));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (Array.isArray(value) && value.length === 0) return [];
    const field = path === '' ? key : `${path}.${key}`;
    return [field, ...fieldsIn(value, field)];
  });
}

/** A JSON Schema as the value that it describes: an object of its properties. */
function shapeOf({ properties, items }: z.core.JSONSchema.BaseSchema): unknown {
  if (typeof items === 'object' && !Array.isArray(items)) return shapeOf(items);
  return Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, inner]) => [
      key,
      typeof inner === 'object' ? shapeOf(inner) : {},
    ]),
  );
}

describe('the invented library', () => {
  it('has no problems', () => {
    expect(checked.problems).toEqual([]);
  });

  it('gives two warnings: a place that is not on the map, and signs that no picture shows', async () => {
    // Its calendar is of months that are past.
    const warnings = (await warningsAbout(checked, '2026-12-01')).filter(
      ({ file }) => !file.endsWith('.yaml'),
    );
    expect(warnings.map(({ file, field }) => [file, field])).toEqual([
      ['content/verhalen/gemeente-zandwoude/index.mdx', 'places › 1 › name'],
      ['content/verhalen/provincie-wadrand-2/index.mdx', 'title'],
    ]);
  });

  it.each(Object.entries(contentKinds))('uses every field of %s', (kind, { schema }) => {
    const texts = [...checked.texts, ...(checked.withdrawn ?? [])];
    const used = texts.filter((text) => text.kind === kind).flatMap(({ data }) => fieldsIn(data));
    const known = fieldsIn(shapeOf(z.toJSONSchema(schema, { unrepresentable: 'any' })));
    expect(known.length).toBeGreaterThan(0);
    expect(new Set(used)).toEqual(new Set(known));
  });

  it.each(Object.entries(contentDocuments))('uses every field of %s', (name, schema) => {
    const used = checked.documents.filter((one) => one.name === name).flatMap(({ data }) => fieldsIn(data));
    const known = fieldsIn(shapeOf(z.toJSONSchema(schema, { unrepresentable: 'any' })));
    expect(new Set(used)).toEqual(new Set(known));
  });

  it('holds what is rare: every kind of person, figure, chapter and provenance, and stories that lack something', () => {
    const people = stories.flatMap((story) => story.people);
    const consents = new Set(people.map(({ consent }) => consent));
    expect(consents).toEqual(new Set(['bundel-2019', 'artikel', 'website', 'withdrawn']));
    expect(new Set(people.map(({ doelgroep }) => doelgroep))).toEqual(new Set([true, false]));
    const kinds = new Set(stories.flatMap(({ figures }) => figures.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(keysOf(figureKinds)));
    const provenances = stories.map(({ provenance }) => provenance);
    expect(new Set(provenances.map(({ kind }) => kind))).toEqual(new Set(keysOf(provenanceKinds)));
    expect(new Set(provenances.map((one) => one.checkedByOrganisation))).toEqual(new Set([true, false]));
    const chapters = new Set(stories.map(({ part }) => part));
    expect(chapters).toEqual(new Set(['talent', 'proces', 'samenwerken', undefined]));
    expect(new Set(stories.map(({ sector }) => sector.length))).toEqual(new Set([1, 2]));
    const idsOf = (which: (story: StoryData) => boolean) => stories.filter(which).map(({ id }) => id);
    expect(idsOf(({ people }) => people.length === 0)).toEqual(['werkbedrijf-veenmonde']);
    expect(idsOf(({ partners }) => partners.length === 0)).toContain('scholengroep-hooimonde');
    expect(idsOf(({ asOf, asOfBasis }) => asOf.length === 4 && asOfBasis === 'redactie')).toEqual([
      'blinkveld-schoonmaak',
    ]);
    expect(idsOf(({ cover }) => photoOf(cover) !== undefined)).toEqual(['gemeente-zandwoude']);
    const unusual = /".*".*\p{Script=Arabic}.*\p{Emoji_Presentation}/u;
    expect(idsOf(({ title }) => unusual.test(title))).toEqual(['provincie-wadrand-2']);
  });

  it('has two stories of one organisation, and people of two stories with one id and with one name', () => {
    const ofOne = stories.filter(({ organisation }) => organisation === 'Provincie Wadrand');
    expect(ofOne.map(({ id }) => id).sort()).toEqual(['provincie-wadrand', 'provincie-wadrand-2']);
    const people = stories.flatMap((story) => story.people.map((person) => ({ story: story.id, ...person })));
    const oneId = people.filter(({ id }) => id === 'begeleider').map(({ name }) => name);
    expect(oneId.sort()).toEqual(['Hans', 'Truus']);
    const oneName = people.filter(({ name }) => name === 'Hans').map(({ role }) => role);
    expect(oneName.sort()).toEqual(['de begeleider van het team', 'de wethouder']);
  });

  it('shows an approach that no story names in one story, so that a new value asks for no edit', async () => {
    const file = 'content/verhalen/gemeente-zandwoude/index.mdx';
    const { 'content/aanpakken/boven-formatie.mdx': _, ...written } = library;
    const unnamed = String(written[file]).replace(/ {2}- id: boven-formatie\n.*\n/, '');
    const { problems, texts } = await checkContent(filesInMemory(completed({ ...written, [file]: unnamed })));
    expect(problems).toEqual([]);
    expect(texts.filter(({ source }) => source.includes('\n  - id: boven-formatie\n'))).toMatchObject([
      { id: 'blinkveld-schoonmaak' },
    ]);
  });
});
