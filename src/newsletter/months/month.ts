/** The month after `month`, both as year-month. */
export function monthAfter(month: string): string {
  return shifted(month, 1);
}

/** The month before `month`, both as year-month. */
export function monthBefore(month: string): string {
  return shifted(month, -1);
}

function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
