import { countedStories } from '../dutch/counted-stories.ts';
import { monthInWords } from '../dutch/month.ts';

/** Says how many stories are in the booklet; 0 chosen means all. */
export function countText(chosen: number, total: number): string {
  if (chosen === 0) return `Je hebt niets gekozen. Daarom staan alle ${total} verhalen in je bundel.`;
  return `${countedStories(chosen)} in je bundel.`;
}

/** Says of when the facts are, from the months ("2019-01") of the stories; at least one. */
export function factsText(months: readonly string[]): string {
  const [first = '', last = first] = [[...months].sort()].flatMap((sorted) => [sorted[0], sorted.at(-1)]);
  const from = `De feiten in deze bundel zijn van ${monthInWords(first)}`;
  return first === last ? `${from}.` : `${from} tot en met ${monthInWords(last)}.`;
}
