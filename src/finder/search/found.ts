import type { Alternative } from './vocabulary.ts';

/** Where a page has a word. */
export interface Found {
  /** The weight of the word in title, summary and labels, 0 to 10; 0 when it stands only in the text. */
  lead: number;
  /** At which words of the indexed page, counted from 0; Pagefind tells the first only. */
  places: number[];
}

/** One word of the query, answered. */
export interface AnsweredTerm {
  typed: string;
  /** What was searched for instead, when no page has the word itself. */
  instead?: Alternative | undefined;
  found: Map<number, Found>;
}

/** Something that knows which pages have a folded word, or words together, by number: stories first, then topics. */
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
  const [first, ...rest] = finds.filter((find) => find.size > 0).sort((a, b) => b.size - a.size);
  const all = new Map(first);
  for (const find of rest) {
    for (const [page, found] of find) {
      const before = all.get(page);
      all.set(page, before === undefined ? found : merged(before, found));
    }
  }
  return all;
}

function merged(one: Found, other: Found): Found {
  const lead = Math.max(one.lead, other.lead);
  if (other.places.length === 0) return { lead, places: one.places };
  if (one.places.length === 0) return { lead, places: other.places };
  return { lead, places: [...new Set([...one.places, ...other.places])].sort((a, b) => a - b) };
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
