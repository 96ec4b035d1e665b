/**
 * A short mark of a folded word. First names of people from the doelgroep must find nothing, not even a word that
 * is near; the finder knows them by these marks only, so that they stand in no data of the search.
 */
export function markOf(folded: string): string {
  let hash = 0x811c9dc5;
  for (const letter of folded) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
