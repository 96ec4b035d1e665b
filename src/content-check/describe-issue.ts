import type { z } from 'zod';
import { alternatives } from '../dutch/alternatives.ts';
import { fold } from '../dutch/fold.ts';
import { choicesOf, type Field, fieldAt, fieldTree } from '../schema/field-tree.ts';
import { photoExtensions } from '../schema/photo.ts';
import { meantCode } from '../short-links/code.ts';
import { slugFrom } from '../slug.ts';
import { isoDayFromDutch, isoMonthFromDutch } from './dutch-date.ts';
import { fieldName } from './field-problem.ts';
import type { FrontMatter, Path } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

/** Nobody reads about more unknown fields of one group. */
const mostKeys = 50;

/** A problem that does not know its file yet. */
export type FieldProblem = Omit<Problem, 'file'>;

/**
 * Turns one of zod's issues into what an editor can act on: line, field, the value found, what is allowed
 * and the likeliest correction. One issue about several unknown fields becomes several problems.
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  frontMatter: FrontMatter,
): FieldProblem[] {
  const tree = fieldTree(schema);
  if (issue.code === 'unrecognized_keys') {
    const allowed = fieldAt(tree, issue.path)?.properties ?? {};
    const names = new Map(Object.entries(allowed).map(([key, { title = '' }]) => [key, [key, title]]));
    return issue.keys.slice(0, mostKeys).map((key) => ({
      ...frontMatter.locateKey(issue.path, key),
      field: fieldName([...issue.path, key]),
      message: 'dit veld bestaat niet.',
      ...optional('suggestion', suggest(key, names)),
      allowed: namesOfFields(allowed),
    }));
  }
  const found = valueAt(frontMatter.data, issue.path);
  const place = { ...frontMatter.locate(issue.path), field: fieldName(issue.path) };
  if (found === undefined || found === null) {
    return [
      { ...place, message: found === null ? 'is leeg. Vul dit veld in.' : 'ontbreekt. Vul dit veld in.' },
    ];
  }
  const field = fieldAt(tree, issue.path);
  return [{ ...place, ...explain(issue, found, field, frontMatter.written(issue.path)) }];
}

type Explanation = Pick<Problem, 'message' | 'suggestion' | 'allowed'>;

function explain(
  issue: z.core.$ZodIssue,
  found: unknown,
  field: Field | undefined,
  written: string | undefined,
): Explanation {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, found, written, field);
    case 'invalid_value':
      return notInList(field, found);
    case 'too_big':
      return { message: `${tooMuch(issue.origin, Number(issue.maximum), found)}` };
    case 'too_small':
      return { message: tooLittle(issue.origin, Number(issue.minimum), found) };
    case 'invalid_format':
      return wrongFormat(field?.format ?? issue.format, String(found));
    default:
      return { message: issue.message };
  }
}

function wrongType(
  expected: string,
  found: unknown,
  written: string | undefined,
  field: Field | undefined,
): Explanation {
  if (expected === 'string' && typeof found === 'number') {
    return {
      message: `hier staat het getal ${written ?? found} zonder aanhalingstekens.`,
      suggestion: `"${written ?? found}"`,
    };
  }
  if (expected === 'string' && typeof found === 'boolean') {
    return {
      message: `hier staat ${written ?? found} zonder aanhalingstekens: dat leest de computer als ja of nee.`,
      suggestion: `"${written ?? found}"`,
    };
  }
  const sentence = expected === 'string' ? sentenceCutInTwo(found) : undefined;
  if (sentence !== undefined) {
    return {
      message:
        'na een dubbele punt in een zin raakt de computer de draad kwijt. Zet aanhalingstekens om de hele waarde.',
      suggestion: `"${sentence}"`,
    };
  }
  const article: Record<string, string> = {
    string: 'tekst',
    array: `een lijst: elke waarde op een eigen regel met een streepje ervoor${within(field?.items)}`,
    object: `een groepje velden${within(field)}`,
    record: 'een groepje velden',
    boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
    number: 'een getal, zonder aanhalingstekens',
    int: 'een heel getal, zonder aanhalingstekens',
  };
  return { message: `hier staat ${show(found)}. Hier hoort ${article[expected] ?? 'iets anders'}.` };
}

/** `Let op: begin klein` without quotes is a group of one field for YAML. */
function sentenceCutInTwo(found: unknown): string | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const [pair, ...others] = Object.entries(found);
  if (pair === undefined || others.length > 0 || typeof pair[1] === 'object') return undefined;
  return `${pair[0]}: ${pair[1]}`;
}

/** Which fields a group has. */
function within(field: Field | undefined): string {
  if (field?.properties === undefined) return '';
  return `, met ${namesOfFields(field.properties).join(', ')}`;
}

function namesOfFields(fields: NonNullable<Field['properties']>): string[] {
  return Object.entries(fields).map(([key, { title }]) => withLabel(key, title ?? key));
}

/** A word that an editor types, with what it means where that is another word. */
function withLabel(key: string, label: string): string {
  return fold(key) === fold(label) ? key : `${key} (${label})`;
}

function notInList(field: Field | undefined, found: unknown): Explanation {
  const choices = choicesOf(field);
  const candidates = new Map(choices.map(({ key, label }) => [key, [key, label]]));
  const allowed = choices.map(({ key, label }) => withLabel(key, label));
  return {
    message: `${show(found)} staat niet in de lijst.`,
    ...optional('suggestion', suggest(String(found), candidates)),
    allowed,
  };
}

function tooMuch(origin: string, maximum: number, found: unknown): string {
  if (origin === 'string')
    return `is ${[...String(found)].length} tekens lang. Dat mogen er hoogstens ${maximum} zijn.`;
  if (Array.isArray(found))
    return `is een lijst van ${found.length}. Dat mogen er hoogstens ${maximum} zijn.`;
  return `hier staat ${show(found)}. Dat mag hoogstens ${maximum} zijn.`;
}

function tooLittle(origin: string, minimum: number, found: unknown): string {
  if (origin === 'string') return 'is leeg. Vul hier tekst in.';
  if (origin === 'array') {
    const has = Array.isArray(found) && found.length > 0 ? `heeft er ${found.length}` : 'is een lege lijst';
    return `${has}. Zet er minstens ${minimum} in.`;
  }
  return `hier staat ${show(found)}. Dat moet minstens ${minimum} zijn.`;
}

function wrongFormat(format: string, found: string): Explanation {
  switch (format) {
    case 'date':
      return {
        message: `${show(found)} is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-01-31.`,
        ...optional('suggestion', isoDayFromDutch(found)),
      };
    case 'month':
      return {
        message: `${show(found)} is geen maand. Schrijf jaar-maand tussen aanhalingstekens, zoals "2019-01".`,
        ...optional('suggestion', isoMonthFromDutch(found)),
      };
    case 'month or year':
      return {
        message: `${show(found)} is geen maand en geen jaar. Schrijf jaar-maand tussen aanhalingstekens, zoals "2019-01". Noemt de bron geen maand? Schrijf dan alleen het jaar: "2019".`,
        ...optional('suggestion', isoMonthFromDutch(found)),
      };
    case 'day or month':
      return {
        message: `${show(found)} is geen maand en geen dag. Schrijf jaar-maand of jaar-maand-dag, zoals "2026-05" of "2026-05-31".`,
        ...optional('suggestion', isoDayFromDutch(found) ?? isoMonthFromDutch(found)),
      };
    case 'slug': {
      const slug = slugFrom(found);
      return {
        message: `${show(found)} kan niet in een adres. Gebruik kleine letters, cijfers en koppeltekens.`,
        ...optional('suggestion', slug === '' ? undefined : slug),
      };
    }
    case 'uri':
      return {
        message: `${show(found)} is geen volledig webadres. Een webadres begint met https://.`,
        ...optional('suggestion', /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(found) ? `https://${found}` : undefined),
      };
    case 'email':
      return { message: `${show(found)} is geen mailadres, zoals naam@voorbeeld.nl.` };
    case 'phone':
      return { message: `${show(found)} is geen telefoonnummer. Schrijf het zo: "070 123 45 67".` };
    case 'short code':
      return {
        message: `${show(found)} is geen korte code. Dat zijn vier kleine letters of cijfers die niemand verwart (geen klinkers, y, l, 0 of 1), met een letter vooraan, zoals k7m3.`,
        ...optional('suggestion', meantCode(found)),
      };
    case 'site address':
      if (/^[^#\s]+#./.test(found) && !/#[a-z0-9_\u00df-\u00f6\u00f8-\u00ff-]+$/.test(found))
        return {
          message: `${show(found)} heeft achter # een teken dat daar niet kan. Gebruik kleine letters, cijfers en streepjes, zoals /over/#oude-kop.`,
        };
      return {
        message: `${show(found)} is geen adres op deze site. Het begint met / en een pagina eindigt ook op /, zoals /begrippen/oud-woord/. Een kop komt achter #, zoals /over/#oude-kop.`,
        ...optional('suggestion', siteAddressFrom(found)),
      };
    case 'photo':
      return {
        message: `${show(found)} is geen goede bestandsnaam voor een foto. Gebruik kleine letters, cijfers en koppeltekens, en ${alternatives(photoExtensions)}.`,
      };
    default:
      return { message: `${show(found)} heeft niet de goede vorm (${format}).` };
  }
}

/** An address that was copied with the name of the site, in capitals or without its slashes. */
function siteAddressFrom(found: string): string | undefined {
  const [, path = '', anchor = ''] =
    /^(?:https?:\/\/[^/]+)?([^#?\s]*)(?:\?[^#]*)?(#\S+)?$/i.exec(found) ?? [];
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => !/^[a-z0-9][a-z0-9.-]*$/.test(part))) return undefined;
  return `/${parts.join('/')}${parts.at(-1)?.includes('.') ? '' : '/'}${anchor}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value === null || value === undefined ? value : (value as Record<PropertyKey, unknown>)[step],
    data,
  );
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groepje velden';
  const words = String(value);
  return `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"`;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
