import type { StoryData } from '../schema/story.ts';

type Figure = Pick<StoryData['figures'][number], 'value' | 'unit' | 'kind'>;

/** Words before a number that do not change which number it is. */
const vague = '(?:ruim|ongeveer|circa|bijna|zeker|minstens|ten minste|hoogstens|zo’n|meer dan) ';
const number = '\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?|een half|een';

/**
 * How long the bar of a figure is, in the one measure of its kind: jobs or people, or months. Undefined where the source
 * gives no single number (a range, a date) or where figures of a kind count different things.
 */
export function lengthOf({ value, unit, kind }: Figure): number | undefined {
  const said = `${value} ${unit ?? ''}`.trim();
  switch (kind) {
    case 'placements':
    case 'plan':
    case 'target':
    case 'vacancy':
      return amountOf(value);
    case 'trial':
    case 'temporary': {
      const years = numberBefore(said, 'jaar$');
      return years === undefined ? numberBefore(said, 'maand(?:en)?$') : years * 12;
    }
    default:
      return undefined;
  }
}

/** The number in a value in Dutch notation ("13.000", "ruim 30", "0,7"); undefined for anything else. */
export function amountOf(value: string): number | undefined {
  return numberBefore(value.trim(), '$');
}

function numberBefore(text: string, after: string): number | undefined {
  const match = new RegExp(`^(?:${vague})?(${number})(?: ?)${after}`, 'u').exec(text);
  const found = match?.[1];
  if (found === undefined) return undefined;
  if (found === 'een half') return 0.5;
  if (found === 'een') return 1;
  return Number(found.replaceAll('.', '').replace(',', '.'));
}
