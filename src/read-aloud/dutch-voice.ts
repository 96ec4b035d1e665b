/** What the choice of a voice depends on. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * A Dutch voice of the device itself, preferably one of the Netherlands; undefined when there is none. A remote voice
 * is never used: it would send the text, names included, to its provider.
 */
export function dutchVoice<Kind extends Voice>(voices: readonly Kind[]): Kind | undefined {
  const dutch = voices.filter(({ lang, localService }) => localService && /^nl(-|$)/.test(languageOf(lang)));
  return dutch.find(({ lang }) => languageOf(lang) === 'nl-nl') ?? dutch[0];
}

/** Android writes nl_NL. */
function languageOf(lang: string): string {
  return lang.toLowerCase().replace('_', '-');
}
