/**
 * 24 bits of the FNV-1a hash of a folded word, in base 36. First names of people in the stories must find nothing, not
 * even a similar word, and the finder recognises them by their hashes, so that the names themselves are in none of its
 * data. This is pseudonymous, not anonymous: whoever hashes a list of first names finds out which ones are meant.
 */
export function hashOf(folded: string): string {
  return hashNumber(folded).toString(36);
}

/** 24 bits of the FNV-1a hash of a text. */
export function hashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 8;
}
