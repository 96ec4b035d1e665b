import { describe, expect, it } from 'vitest';
import { contentDocuments } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import { choicesOf, type Field, fieldTree } from '../../schema/field-tree.ts';
import type { Settings } from '../settings.ts';
import { configOf } from './config.ts';

/** What any field of the screen may have. */
interface Shown {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  widget?: string;
  fields?: Shown[];
  field?: Shown;
  options?: { value: string; label: string }[];
  min?: number;
  max?: number;
  maxlength?: number;
}

/** A kind or a document on the screen. */
interface Named {
  name: string;
  fields: unknown[];
}

const settings: Settings = {
  host: { name: 'github', project: 'kring/gewoon-doen', origins: [] },
  questions: [{ id: 'vorm', label: 'Hoe groot?', answers: [{ id: 'klein', label: 'Klein' }] }],
};
const config = configOf(settings);
const nothing: Named = { name: '', fields: [] };
const fieldsOf = (fields: readonly unknown[]) => fields as Shown[];
const byName = (all: readonly unknown[] = []) => new Map((all as Named[]).map((one) => [one.name, one]));
const collections = byName(config.collections);
const documents = byName(config.singletons);

/** Every difference between a group of fields in the schema and on the screen. */
function differences(group: Field, shown: readonly Shown[], path: string): string[] {
  const names = Object.keys(group.properties ?? {});
  const order = shown.map(({ name }) => name).filter((name) => name !== 'body');
  return [
    ...(order.join() === names.join() ? [] : [`${path}: ${order} instead of ${names}`]),
    ...names.flatMap((name) => {
      const field = group.properties?.[name] as Field;
      const one = shown.find((other) => other.name === name);
      return one === undefined
        ? []
        : differencesOf(field, one, group.required?.includes(name) ?? false, `${path}.${name}`);
    }),
  ];
}

function differencesOf(field: Field, shown: Shown, required: boolean, path: string): string[] {
  const value = field.items ?? field;
  const inner = shown.field ?? shown;
  const options = choicesOf(value).map(({ key, label }) => ({ value: key, label }));
  const wrong: [string, boolean][] = [
    ['label', shown.label === field.title],
    ['hint', shown.hint?.startsWith(field.description ?? '?') ?? false],
    ['examples', (field.examples ?? []).every((example) => shown.hint?.includes(String(example)))],
    ['required', shown.required === required],
    ['least', field.minItems === undefined || shown.min === field.minItems],
    ['most', field.maxItems === undefined || shown.max === field.maxItems],
    // What is chosen from a list cannot be too long.
    [
      'longest',
      value.maxLength === undefined || value.refersTo !== undefined || inner.maxlength === value.maxLength,
    ],
    ['options', options.length === 0 || JSON.stringify(shown.options) === JSON.stringify(options)],
    ['range', value.minimum === undefined || inner.min === value.minimum],
  ];
  return [
    ...wrong.filter(([, fits]) => !fits).map(([what]) => `${path}: ${what}`),
    ...(value.properties === undefined ? [] : differences(value, shown.fields ?? [], path)),
  ];
}

describe('the configuration of the screen', () => {
  it.each(Object.entries(contentKinds))(
    'shows every field of %s as the schema has it',
    (kind, { schema }) => {
      const { fields } = collections.get(kind) ?? nothing;
      expect(differences(fieldTree(schema), fieldsOf(fields), kind)).toEqual([]);
      expect(fieldsOf(fields).filter(({ name }) => name === 'body')).toHaveLength(1);
    },
  );

  it.each(Object.entries(contentDocuments))(
    'shows every field of %s.yaml as the schema has it',
    (name, schema) => {
      const { fields } = documents.get(name) ?? nothing;
      expect(differences(fieldTree(schema), fieldsOf(fields), name)).toEqual([]);
    },
  );

  it('adds to no closed list, deletes nothing and publishes nothing', () => {
    for (const one of collections.values()) expect(one).toMatchObject({ delete: false, publish: false });
    for (const [kind, definition] of Object.entries(contentKinds)) {
      if ('list' in definition) expect(collections.get(kind)).toMatchObject({ create: false });
    }
    expect(config).toMatchObject({ publish_mode: 'editorial_workflow' });
  });

  it('asks for the name in the address only when a text is new', () => {
    for (const one of collections.values()) expect(one).toMatchObject({ slug: { editable: ['create'] } });
  });
});
