import type { z } from 'zod';
import type { Entry } from '../taxonomy.ts';
import type { Path } from './front-matter.ts';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  out?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The schema that rules the value at this path, or undefined when the path leads outside the schema. */
export function schemaAt(root: z.ZodType, path: Path): z.ZodType | undefined {
  let schema: z.ZodType | undefined = unwrap(root);
  for (const step of path) {
    if (schema === undefined) return undefined;
    const { shape, element } = definitionOf(schema);
    const next: z.ZodType | undefined = typeof step === 'number' ? element : shape?.[String(step)];
    schema = next && unwrap(next);
  }
  return schema;
}

/** The field names that an object schema knows; empty for any other schema. */
export function fieldsOf(schema: z.ZodType | undefined): string[] {
  return schema ? Object.keys(definitionOf(schema).shape ?? {}) : [];
}

/** What the schema's author noted beside it with `.meta()`. */
export function notesOf(schema: z.ZodType | undefined): { format?: string; labels?: Record<string, Entry> } {
  return (schema as { meta?: () => object | undefined } | undefined)?.meta?.() ?? {};
}

/** Sees through optional, default and preprocess to what the value itself must be. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, out } = definitionOf(schema);
  const inner = innerType ?? out;
  return inner ? unwrap(inner) : schema;
}
