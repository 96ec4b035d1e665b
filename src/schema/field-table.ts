import { alternatives } from '../dutch/alternatives.ts';
import { choicesOf, type Field } from './field-tree.ts';
import { photoExtensions } from './photo.ts';

/** Where the values of a closed list are explained, as an address within the page; undefined for nowhere. */
export type AnchorOf = (keys: readonly string[]) => string | undefined;

/** The fields of a kind as a Markdown table, with what an editor fills in, in Dutch. */
export function fieldTable(tree: Field, anchorOf: AnchorOf): string {
  const shown = new Map<string, string>();
  const rows = rowsOf(tree, [], shown, anchorOf);
  return ['| veld | naam | verplicht | wat vul je in |', '|---|---|---|---|', ...rows].join('\n');
}

/** A closed list as a Markdown table: each value with what a reader sees. */
export function choiceTable(list: Record<string, { label: string }>): string {
  const rows = Object.entries(list).map(([key, { label }]) => `| \`${key}\` | ${label} |`);
  return ['| waarde | betekent |', '|---|---|', ...rows].join('\n');
}

/** Components of a text as a Markdown table: how each is written, and what it is for. */
export function componentTable(components: Record<string, { example: string; description: string }>): string {
  const rows = Object.values(components).map(
    ({ example, description }) => `| \`${example}\` | ${description} |`,
  );
  return ['| je schrijft | wat het doet |', '|---|---|', ...rows].join('\n');
}

/** A group of fields that stands in several places is explained once; `shown` knows where. */
function rowsOf(
  group: Field,
  path: readonly string[],
  shown: Map<string, string>,
  anchorOf: AnchorOf,
): string[] {
  return Object.entries(group.properties ?? {}).flatMap(([key, field]) => {
    const name = [...path, key].map((step) => `\`${step}\``).join(' › ');
    const required = group.required?.includes(key) ? 'ja' : 'nee';
    const told = [field.description, ...sentencesOn(field, anchorOf)];
    const inner = field.items ?? field;
    const below = inner.properties && JSON.stringify(inner.properties);
    const before = below && shown.get(below);
    if (before !== undefined) told.push(`Met dezelfde velden als ${before}.`);
    else if (below !== undefined) shown.set(below, name);
    const row = `| ${name} | ${field.title} | ${required} | ${told.join(' ')} |`;
    return [row, ...(before === undefined ? rowsOf(inner, [...path, key], shown, anchorOf) : [])];
  });
}

/** What the schema itself says of a field: how many, how long, in which shape, which values. */
function sentencesOn(field: Field, anchorOf: AnchorOf): string[] {
  const { type, items, examples } = field;
  const value = items ?? field;
  const each = items === undefined ? 'Hoogstens' : 'Elk hoogstens';
  const sentences: (string | false | undefined)[] = [
    type === 'array' && howMany(field),
    value.type === 'boolean' && '`true` (ja) of `false` (nee).',
    value.type === 'integer' && numbers(value),
    value.maxLength !== undefined && `${each} ${value.maxLength} tekens.`,
    value.refersTo === undefined ? value.format && shapes[value.format] : targets[value.refersTo],
    choices(value, anchorOf),
    examples && `Bijvoorbeeld ${alternatives(examples.map((one) => `\`${JSON.stringify(one)}\``))}.`,
    typeof field.default === 'string' && `Laat je dit weg, dan is het \`${field.default}\`.`,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}

function howMany({ minItems, maxItems }: Field): string {
  if (maxItems !== undefined) return `Een lijst van hoogstens ${maxItems}.`;
  return minItems === undefined ? 'Een lijst.' : `Een lijst van minstens ${minItems}.`;
}

const shapes: Record<string, string> = {
  date: 'Jaar-maand-dag, zoals `2026-11-22`.',
  'month or year': 'Jaar-maand of alleen een jaar, tussen aanhalingstekens.',
  'day or month': 'Jaar-maand of jaar-maand-dag, tussen aanhalingstekens.',
  month: 'Jaar-maand tussen aanhalingstekens, zoals `"2019-01"`.',
  phone: 'Een nummer in Nederland, met spaties.',
  uri: 'Begint met `https://`.',
  slug: 'Kleine letters, cijfers en koppeltekens.',
  'site address': 'Begint met `/`; een pagina eindigt ook op `/`.',
  photo: `Kleine letters, cijfers en koppeltekens, met aan het eind ${alternatives(photoExtensions)}.`,
};

const file = (folder: string) => `De naam van een bestand in \`content/${folder}\`, zonder \`.mdx\`.`;

const targets: Record<NonNullable<Field['refersTo']>, string> = {
  verhalen: 'De naam van een map in `content/verhalen`.',
  aanpakken: file('aanpakken'),
  sectoren: file('sectoren'),
  doelgroepen: file('doelgroepen'),
  begrippen: file('begrippen'),
  paginas: file('paginas'),
  question: 'De `id` van een vraag in `content/keuzehulp.yaml`.',
  answer: 'De `id` van dat antwoord in `content/keuzehulp.yaml`.',
};

function numbers({ minimum, maximum }: Field): string {
  // Without a limit of its own, a whole number has that of the computer.
  return maximum === undefined || maximum === Number.MAX_SAFE_INTEGER
    ? `Een heel getal, minstens ${minimum}.`
    : `Een heel getal van ${minimum} tot en met ${maximum}.`;
}

function choices(field: Field, anchorOf: AnchorOf): string | undefined {
  const all = choicesOf(field);
  if (all.length === 0) return undefined;
  const anchor = anchorOf(all.map(({ key }) => key));
  if (anchor !== undefined) return `Kies uit [deze lijst](${anchor}).`;
  const each = all.map(({ key, label }) => (key === label ? `\`${key}\`` : `\`${key}\` (${label})`));
  return `Keuze: ${alternatives(each)}.`;
}
