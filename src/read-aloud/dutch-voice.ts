/** What counts in the choice of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * The voice on the device itself to read Dutch with, that of the Netherlands first; undefined when there is
 * none. A voice from elsewhere is not used: it would send what is read, names included, to its maker.
 */
export function dutchVoice<Kind extends Voice>(voices: readonly Kind[]): Kind | undefined {
  const dutch = voices.filter(({ lang, localService }) => localService && /^nl(-|$)/.test(languageOf(lang)));
  return dutch.find(({ lang }) => languageOf(lang) === 'nl-nl') ?? dutch[0];
}

/** Android writes nl_NL. */
function languageOf(lang: string): string {
  return lang.toLowerCase().replace('_', '-');
}
