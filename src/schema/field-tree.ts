import { z } from 'zod';
import type { FieldFacts, ValueFacts } from './facts.ts';

/**
 * All that the schema knows of one field, as plain data: JSON Schema with our own facts beside it. What an editor is
 * told, shown or asked is derived from this, and never from the insides of zod.
 */
export interface Field extends Partial<FieldFacts>, Omit<ValueFacts, 'format'> {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  /** The fields of a group, in the order of the schema. */
  readonly properties?: Readonly<Record<string, Field>>;
  /** The fields of a group that may not be left out. */
  readonly required?: readonly string[];
  /** What each item of a list is. */
  readonly items?: Field;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** JSON Schema's name for the shape of a text (date, uri, email), or ours (see ValueFacts). */
  readonly format?: string;
  /** What a text must match, as the source of a regular expression. */
  readonly pattern?: string;
}

/** Names of fields and positions in lists, from the outside inwards. */
export type FieldPath = readonly PropertyKey[];

const trees = new WeakMap<z.ZodType, Field>();

/** What a schema says, as it holds for a file that an editor writes. */
export function fieldTree(schema: z.ZodType): Field {
  const known = trees.get(schema);
  if (known !== undefined) return known;
  const tree = z.toJSONSchema(schema, { io: 'input' }) as Field;
  trees.set(schema, tree);
  return tree;
}

/** The field at this path, or undefined when the path leads outside the schema. */
export function fieldAt(tree: Field, path: FieldPath): Field | undefined {
  return path.reduce<Field | undefined>((field, step) => fieldBelow(field, step), tree);
}

/** The values of a closed list, each with what a reader sees of it; none for any other field. */
export function choicesOf(field: Field | undefined): { key: string; label: string }[] {
  return (field?.enum ?? []).map((key, index) => ({ key, label: field?.enumDescriptions?.[index] ?? key }));
}

/** A single value in the fields of a file. */
export interface FieldValue {
  readonly path: FieldPath;
  readonly value: unknown;
  /** What the schema says of it; undefined for a value that the schema has no place for. */
  readonly field: Field | undefined;
}

const lists = new WeakMap<object, { field: Field | undefined; values: readonly FieldValue[] }>();

/**
 * Every single value in `data`, in reading order, whether or not it is what the schema asks. Made once: each check asks for
 * those of every file, so `data` may not change afterwards.
 */
export function valuesIn(data: object, field: Field | undefined): readonly FieldValue[] {
  const known = lists.get(data);
  if (known !== undefined && known.field === field) return known.values;
  const values: FieldValue[] = [];
  collect(data, field, [], values);
  lists.set(data, { field, values });
  return values;
}

function collect(data: unknown, field: Field | undefined, path: FieldPath, values: FieldValue[]): void {
  if (typeof data !== 'object' || data === null) values.push({ path, value: data, field });
  else if (Array.isArray(data))
    for (const [step, value] of data.entries()) collect(value, field?.items, [...path, step], values);
  else
    for (const [step, value] of Object.entries(data))
      collect(value, fieldBelow(field, step), [...path, step], values);
}

/** Names come from editors' files: only a field of the schema itself is one, never something that all objects have. */
function fieldBelow(field: Field | undefined, step: PropertyKey): Field | undefined {
  if (typeof step === 'number') return field?.items;
  const { properties = {} } = field ?? {};
  return Object.hasOwn(properties, step) ? properties[String(step)] : undefined;
}
