/** How many stories a part holds, about. */
const storiesInPart = 16;

/** In how many parts a library of so many stories comes; at least one. */
export function countParts(stories: number): number {
  return Math.max(1, Math.ceil(stories / storiesInPart));
}

/** In which of `parts` parts a slug stands, from 0: by its FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function partOf(slug: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (const sign of slug) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % parts;
}
