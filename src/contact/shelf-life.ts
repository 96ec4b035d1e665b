import { builtOn } from '../built-on.ts';

/** How long a contact is shown as current after somebody confirmed it. */
export const shelfLifeInMonths = 24;

/**
 * Whether a contact confirmed in `checkedOn` (year-month) may still be shown as current on `day` (year-month-day), by default
 * that of what is built. It may until the end of the same month, two years later.
 */
export function isCurrent({ checkedOn }: { checkedOn: string }, day: string = builtOn()): boolean {
  return monthsOf(day) - monthsOf(checkedOn) <= shelfLifeInMonths;
}

function monthsOf(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}
