/** Words before a number that do not change which number it is. */
const vague = 'ruim|ongeveer|circa|bijna|zeker|minstens|hoogstens|zo’n|meer dan';
const pattern = new RegExp(`^(?:(?:${vague}) )?(\\d{1,3}(?:\\.\\d{3})*|\\d+)(?:,(\\d+))?$`, 'u');

/**
 * The number in a figure as a source gives it, in Dutch notation ("13.000", "ruim 30", "0,7"), for drawing
 * it to scale; undefined for a range, a date or words, which have no single length.
 */
export function amountOf(value: string): number | undefined {
  const match = pattern.exec(value.trim());
  if (match === null) return undefined;
  const [, whole = '', decimals] = match;
  return Number(`${whole.replaceAll('.', '')}${decimals === undefined ? '' : `.${decimals}`}`);
}
