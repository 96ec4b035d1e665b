/** A function of a word that does its work once for each word: a library has ten times as many words as different ones. */
export function memoize<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = work(word);
    known.set(word, value);
    return value;
  };
}
