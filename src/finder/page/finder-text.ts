import { countedStories } from '../../dutch/counted-stories.ts';
import type { AnsweredTerm } from '../search/found.ts';
import type { Selection } from '../selection.ts';

/** What the finder says, in Dutch. Kept apart from the elements so that the wording can be tested. */

/** How many stories remain, for the live region. */
export function statusText(count: number, total: number, { q }: Selection, partly = false): string {
  const about = q === '' ? '' : ` bij “${q}”`;
  if (count === 0) return `Geen verhalen gevonden${about}.`;
  if (partly) return `Geen verhaal heeft al je woorden. ${withVerb(count)} een deel ervan${about}.`;
  if (count === total && q === '') return `Alle ${total} verhalen.`;
  return `${countedStories(count)}${about}, van de ${total}.`;
}

function withVerb(count: number): string {
  return count === 1 ? '1 verhaal heeft' : `${count} verhalen hebben`;
}

/** One way out of an empty result, as the text of a button. */
export function wayOutText(label: string, count: number): string {
  return `Zonder “${label}”: ${countedStories(count)}`;
}

/** What was searched for instead of what was typed; undefined when nothing was. */
export function insteadText(terms: readonly AnsweredTerm[]): string | undefined {
  const parts = terms
    .filter((term) => term.instead?.kind === 'parts' && term.found.size > 0)
    .map(
      ({ typed, instead }) =>
        `Geen verhaal heeft het woord “${typed}”. Dit zijn verhalen met ${quoted(instead?.words ?? [])}.`,
    );
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' en ');
}

/** While the search engine is on its way. */
export const busyText = 'Zoeken …';

/** When the search engine cannot be had; `shown` tells whether there are first results. */
export function failureText(shown: boolean): string {
  const first = 'Zoeken in de hele tekst lukt nu niet.';
  return shown
    ? `${first} Je ziet verhalen met dit woord in de titel, de samenvatting of de labels. Filteren werkt wel.`
    : `${first} Je ziet daarom alle verhalen. Filteren werkt wel.`;
}

/** When the facts for filtering cannot be had; only in a library that is too large for one page. */
export const filterFailureText = 'Filteren en zoeken lukt nu niet. Probeer het later nog eens.';

/** How many suggestions there are, for who cannot see them. */
export function suggestionText(count: number): string {
  if (count === 0) return 'Geen suggesties.';
  return count === 1 ? '1 suggestie. Kies met de pijltjes.' : `${count} suggesties. Kies met de pijltjes.`;
}

/** Why a story is found when the word stands neither on its card nor in its text. */
export const keywordText = 'Gevonden door de trefwoorden die de redactie aan dit verhaal gaf.';
