/** Letters of a code: no vowels, so that it is no word, and no l or y, which look or sound like another. */
const letters = 'bcdfghjkmnpqrstvwxz';
/** Digits of a code: no 0 and 1, which look like letters. */
const digits = '23456789';
const signsAfterFirst = 3;

/** A code in full; it begins with a letter, so that YAML never takes it for a number. */
export const codePattern = new RegExp(`^[${letters}][${letters}${digits}]{${signsAfterFirst}}$`);

/**
 * A code that is not among `taken`. It comes from chance and from nothing in the story, so that two editors who work at the
 * same time get different ones. `random` is as Math.random. Throws when chance keeps giving codes that are taken.
 */
export function freeCode(taken: ReadonlySet<string>, random: () => number = Math.random): string {
  const oneOf = (signs: string) => signs.charAt(Math.floor(random() * signs.length));
  for (let tries = 0; tries < 1000; tries++) {
    const rest = Array.from({ length: signsAfterFirst }, () => oneOf(letters + digits));
    const code = oneOf(letters) + rest.join('');
    if (!taken.has(code)) return code;
  }
  throw new Error(`None of 1000 codes is free; ${taken.size} are taken.`);
}

/** The code that somebody most likely meant who wrote it in capitals, or with a dot, a space or quotes around it. */
export function meantCode(written: string): string | undefined {
  const signs = written.toLowerCase().replace(/[^a-z0-9]/g, '');
  return codePattern.test(signs) ? signs : undefined;
}
