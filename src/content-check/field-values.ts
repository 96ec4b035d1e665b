import type { z } from 'zod';
import { type Field, fieldTree, valuesIn } from '../schema/field-tree.ts';
import { fieldProblem } from './field-problem.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { unreadableIn } from './unreadable-characters.ts';

/** Values that are not what the file shows, or that the builder would take for something else. */
export function unfitValues(file: string, fields: FrontMatter, schema: z.ZodType): Problem[] {
  // Nearly no file has either, and how each of its values stands there need not be looked up.
  const hasEscapes = fields.yaml.includes('\\');
  const hasRemarks = /[ \t]#/.test(fields.yaml);
  return valuesIn(fields.data, fieldTree(schema)).flatMap(({ path, value, field }) => {
    if (typeof value !== 'string') return [];
    const message =
      unfit(value) ??
      (hasEscapes ? escaped(fields.raw(path)) : undefined) ??
      (hasRemarks && isFreeText(field) ? shortened(value, fields.cutOff(path)) : undefined);
    return message === undefined ? [] : [fieldProblem(file, fields, path, message)];
  });
}

function unfit(value: string): string | undefined {
  // Astro puts the address of a picture where a value holds this.
  if (value.includes('__ASTRO_'))
    return '“__ASTRO_” is een teken voor het programma dat de site maakt. Haal het weg.';
  return unreadableIn(value);
}

/** Within double quotes a backslash changes the letter behind it: a pasted path loses letters without a word. */
function escaped(raw: string): string | undefined {
  if (!raw.startsWith('"')) return undefined;
  const [found] = raw.replaceAll(/\\["\\/\r\n]/g, '').match(/\\[^ux]/i) ?? [];
  if (found === undefined) return undefined;
  return `hier staat ${found}: een schuine streep naar achteren verandert het teken erachter. Haal hem weg, of schrijf er twee.`;
}

/** A closed list, a date and a name in an address may well have a remark behind them. */
function isFreeText(field: Field | undefined): boolean {
  return field?.type === 'string' && field.enum === undefined && field.format === undefined;
}

function shortened(value: string, rest: string | undefined): string | undefined {
  if (rest === undefined) return undefined;
  return `alleen “${value}” blijft over: wat na # staat (${rest}), leest de computer als een opmerking. Zet aanhalingstekens om de hele waarde, of zet de opmerking op een eigen regel.`;
}

/** The fields without those that may be left out and were left empty (`shortName:` with nothing behind it). */
export function withoutEmpty(data: unknown, field: Field | undefined): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutEmpty(item, field?.items));
  if (typeof data !== 'object' || data === null) return data;
  const { properties = {}, required = [] } = field ?? {};
  const isEmpty = ([key, value]: [string, unknown]) =>
    value === null && Object.hasOwn(properties, key) && !required.includes(key);
  return Object.fromEntries(
    Object.entries(data)
      .filter((pair) => !isEmpty(pair))
      .map(([key, value]) => [
        key,
        withoutEmpty(value, Object.hasOwn(properties, key) ? properties[key] : undefined),
      ]),
  );
}
