import { alternatives } from '../../dutch/alternatives.ts';
import { choicesOf, type Field } from '../../schema/field-tree.ts';

/** What an editor reads below a field: what to fill in, and an example; the screen itself counts the signs. */
export function hintOf(field: Field): string {
  const { description, items, minItems, maxItems, examples } = field;
  const { format } = items ?? field;
  const sentences = [
    description,
    minItems !== undefined && minItems > 0 && `Minstens ${minItems}.`,
    maxItems !== undefined && `Hoogstens ${maxItems}.`,
    format && shapes[format],
    typeof field.default === 'string' && `Laat je dit leeg, dan is het: ${labelOf(field)}.`,
    examples && `Bijvoorbeeld: ${alternatives(examples.map(String))}.`,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

function labelOf(field: Field): string {
  return choicesOf(field).find(({ key }) => key === field.default)?.label ?? String(field.default);
}

const shapes: Record<string, string> = {
  month: 'Schrijf jaar-maand, zoals 2019-01.',
  'month or year': 'Schrijf jaar-maand, zoals 2019-01, of alleen het jaar.',
  'day or month': 'Schrijf jaar-maand, zoals 2026-05, of jaar-maand-dag.',
  slug: 'Kleine letters, cijfers en koppeltekens.',
  'site address': 'Begint met /, en een pagina eindigt ook op /.',
  uri: 'Begint met https://.',
};
