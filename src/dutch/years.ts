/** The years of these dates ("2019-01", "2019") as a reader says them: "2019", "2019 en 2020", "2019 tot en met 2022". */
export function yearsInWords(dates: readonly string[]): string {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))].sort();
  const [first = '', ...others] = years;
  const last = others.at(-1);
  if (last === undefined) return first;
  return others.length === 1 ? `${first} en ${last}` : `${first} tot en met ${last}`;
}
