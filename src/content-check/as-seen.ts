/** Letters of other scripts that nobody tells from a Latin one, each with that one. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [
    ['аеорсхуіѕјһԁԛԝɡıοαеικνρτυχ', 'aeopcxyisjhdqwgioaeiknptux'],
    ['АВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEKMHOPCTXYISJABEZHIKMNOPTYX'],
  ].flatMap(([from = '', to = '']) => [...from].map((letter, index) => [letter, to[index] ?? letter])),
);

/**
 * Words as a reader sees them, whatever the characters that make them: without what has no width, without accents,
 * with letters in one form. Two pieces that look the same are the same.
 */
export function asSeen(words: string): string {
  // Nearly all names and most sentences; it is asked some thousand times for each story.
  if (/^\p{ASCII}*$/u.test(words)) return words;
  return words
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{Mn}\u115F\u1160\u3164\uFFA0]/gu, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => lookalikes[letter] ?? letter);
}
