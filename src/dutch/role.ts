/** The role with a capital, as a sentence begins: "de paardenverzorger" becomes "De paardenverzorger". */
export function roleAtSentenceStart(role: string): string {
  return role.charAt(0).toLocaleUpperCase('nl') + role.slice(1);
}
