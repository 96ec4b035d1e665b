/** Where a page has a word. */
export interface Found {
  /** The weight of the word in title, summary and labels, 0 to 10; 0 when it stands only in the text. */
  lead: number;
  /** At which words of the indexed page, counted from 0. */
  places: number[];
}

/** Something that knows which pages have a folded word, by their numbers: stories first, then topics. */
export interface WordSource {
  find(word: string): Promise<Map<number, Found>>;
}

/** The pages that have any of these forms of a word. */
export async function findAny(
  forms: readonly string[],
  sources: readonly WordSource[],
): Promise<Map<number, Found>> {
  return union(await Promise.all(sources.flatMap((source) => forms.map((form) => source.find(form)))));
}

/** What any of these found; where several did, the heaviest word counts. */
export function union(finds: readonly Map<number, Found>[]): Map<number, Found> {
  const all = new Map<number, Found>();
  for (const find of finds) {
    for (const [page, { lead, places }] of find) {
      const before = all.get(page) ?? { lead: 0, places: [] };
      all.set(page, { lead: Math.max(before.lead, lead), places: joined(before.places, places) });
    }
  }
  return all;
}

/** What all of these found. */
export function intersection(finds: readonly Map<number, Found>[]): Map<number, Found> {
  const all = union(finds);
  for (const [page, { places }] of all) {
    const leads = finds.map((find) => find.get(page)?.lead);
    if (leads.includes(undefined)) all.delete(page);
    else
      all.set(page, {
        lead: leads.reduce((sum: number, lead) => sum + (lead ?? 0), 0) / leads.length,
        places,
      });
  }
  return all;
}

function joined(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((a, b) => a - b);
}
