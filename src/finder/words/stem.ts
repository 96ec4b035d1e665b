const consonant = /[^aeiouy]$/;

/**
 * The stem of a folded word, by the Snowball stemmer for Dutch (https://snowballstem.org/algorithms/dutch/stemmer.html).
 * Written out here because the generated one is seven times as large. A capital I or Y is a consonant.
 */
export function stem(folded: string): string {
  let word = folded
    .replace(/^y|([aeiouy])y/g, (_, before = '') => `${before}Y`)
    .replace(/([aeiouy])i(?=[aeiouy])/g, '$1I');
  const region = (from: number) => {
    const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return found === null ? word.length : from + found.index + 2;
  };
  const r1 = region(0);
  const r2 = region(r1);
  const first = Math.max(3, r1);
  /** Removes this ending when it lies past `from` and what stands before it fits; tells whether it did. */
  const remove = (ending: string, from: number, before = /$/): boolean => {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < from || !before.test(rest)) return false;
    word = rest;
    return true;
  };
  const undouble = () => {
    word = word.replace(/(kk|dd|tt)$/, (double) => double.slice(1));
  };
  const removeEn = (ending: string) => {
    if (!word.endsWith(`gem${ending}`) && remove(ending, first, consonant)) undouble();
  };
  const removeE = (): boolean => {
    const done = remove('e', first, consonant);
    if (done) undouble();
    return done;
  };

  if (word.endsWith('heden')) {
    if (remove('heden', first)) word += 'heid';
  } else if (/ene?$/.test(word)) removeEn(word.endsWith('ene') ? 'ene' : 'en');
  else if (/se?$/.test(word)) remove(word.endsWith('se') ? 'se' : 's', first, /[^aeiouyj]$/);
  const hadE = removeE();
  if (remove('heid', r2, /[^c]$/)) removeEn('en');
  if (/(?:end|ing)$/.test(word)) {
    if (remove(word.slice(-3), r2) && !remove('ig', r2, /[^e]$/)) undouble();
  } else if (word.endsWith('ig')) remove('ig', r2, /[^e]$/);
  else if (word.endsWith('lijk')) {
    if (remove('lijk', r2)) removeE();
  } else if (word.endsWith('baar')) remove('baar', r2);
  else if (word.endsWith('bar') && hadE) remove('bar', r2);
  return word.replace(/([^aeiouy])([aeou])\2([^aeiouyI])$/, '$1$2$3').toLowerCase();
}
