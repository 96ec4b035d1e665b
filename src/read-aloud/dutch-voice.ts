/** What counts in the choice of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * The voice to read Dutch with, undefined when there is none. A voice on the device itself goes first, since
 * any other sends the text to its maker; then Dutch of the Netherlands; then the browser's own order.
 */
export function dutchVoice<Kind extends Voice>(voices: readonly Kind[]): Kind | undefined {
  const rank = ({ lang, localService }: Kind) =>
    (localService ? 2 : 0) + (languageOf(lang) === 'nl-nl' ? 1 : 0);
  return voices.filter(({ lang }) => /^nl(-|$)/.test(languageOf(lang))).sort((a, b) => rank(b) - rank(a))[0];
}

/** Android writes nl_NL. */
function languageOf(lang: string): string {
  return lang.toLowerCase().replace('_', '-');
}
