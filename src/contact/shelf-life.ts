/** How long a contact is shown as current after somebody confirmed it. */
export const shelfLifeInMonths = 24;

/**
 * Whether a contact confirmed in `checkedOn` (year-month) may still be shown as current on `today`.
 * It may until the end of the same month, two years later.
 */
export function isCurrent({ checkedOn }: { checkedOn: string }, today: Date): boolean {
  const [year = 0, month = 0] = checkedOn.split('-').map(Number);
  const age = (today.getUTCFullYear() - year) * 12 + (today.getUTCMonth() + 1 - month);
  return age <= shelfLifeInMonths;
}
