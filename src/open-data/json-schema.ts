import { z } from 'zod';
import { absolute } from '../absolute.ts';
import { dataFiles } from '../addresses.ts';
import type { Field } from '../schema/field-tree.ts';
import { dataVersion, storiesFile } from './story-record.ts';

/** The JSON Schema of /verhalen.json. It lets unknown fields pass, so that a new field breaks nobody who checks with it. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(storiesFile, { io: 'input' });
  return { $schema, $id: absolute(dataFiles.schema), version: dataVersion, ...schema };
}

/** A field of the data: where it stands, of which type it is, what it holds, and whether it is always there. */
export interface DataField {
  /** Such as "stories[].places[].name". */
  path: string;
  /** "string", "integer", "object", or with "[]" behind it a list of those. */
  type: string;
  description: string;
  required: boolean;
}

/** Every field of the data, from the outside inwards. */
export function dataFields(): DataField[] {
  return fieldsBelow(jsonSchema() as Field, '');
}

function fieldsBelow(group: Field, prefix: string): DataField[] {
  return Object.entries(group.properties ?? {}).flatMap(([name, field]) => {
    const item = field.items;
    const path = prefix + name;
    const own: DataField = {
      path,
      type: item === undefined ? (field.type ?? '') : `${item.type}[]`,
      description: field.description ?? '',
      required: group.required?.includes(name) ?? false,
    };
    return [own, ...fieldsBelow(item ?? field, `${path}${item === undefined ? '' : '[]'}.`)];
  });
}
