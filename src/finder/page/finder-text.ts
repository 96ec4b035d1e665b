import { countedStories } from '../../dutch/counted-stories.ts';
import { OutdatedPage } from '../search/fetch-file.ts';
import type { AnsweredTerm } from '../search/postings.ts';
import type { Selection } from '../selection.ts';
import type { Failure } from './latest-search.ts';

/** The texts of the finder, in Dutch: apart from the elements, so that the wording can be tested. */

/** How many stories remain, for the live region. */
export function statusText(count: number, total: number, { q }: Selection, isPartial = false): string {
  const about = q === '' ? '' : ` bij “${q}”`;
  if (count === 0) return `Geen verhalen gevonden${about}.`;
  if (isPartial) return `Geen verhaal heeft al je woorden. ${withVerb(count)} een deel ervan${about}.`;
  if (count === total && q === '') return `Alle ${total} verhalen.`;
  return `${countedStories(count)}${about}, van de ${total}.`;
}

function withVerb(count: number): string {
  return count === 1 ? '1 verhaal heeft' : `${count} verhalen hebben`;
}

/** A relaxation of a selection without results, as the text of a button. */
export function relaxationText(label: string, count: number): string {
  return `Zonder “${label}”: ${countedStories(count)}`;
}

/** What was searched for instead of what was typed; undefined when nothing was. */
export function insteadText(terms: readonly AnsweredTerm[]): string | undefined {
  const sentences = terms
    .filter((term) => term.instead?.kind === 'parts' && term.postings.size > 0)
    .map(
      ({ typed, instead }) =>
        `Geen verhaal heeft het woord “${typed}”. Dit zijn verhalen met ${quoted(instead?.words ?? [])}.`,
    );
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(' en ');
}

/** While there is no answer yet. */
export const busyText = 'Zoeken …';

/** What is said of a failure, and whether only a new page helps. */
export interface FailureMessage {
  text: string;
  isOutdated: boolean;
}

/** When there is no full answer; `hasResults` tells whether the quick index has answered. */
export function searchFailure(failure: Failure, hasResults: boolean): FailureMessage {
  const shown = hasResults
    ? 'Je ziet verhalen met dit woord in de titel, de samenvatting of de labels.'
    : 'Je ziet daarom alle verhalen.';
  return failure === 'outdated'
    ? {
        text: `Deze pagina is ouder dan de site. ${shown} Laad de pagina opnieuw om alles te zien.`,
        isOutdated: true,
      }
    : { text: `Zoeken in de hele tekst lukt nu niet. ${shown} Filteren werkt wel.`, isOutdated: false };
}

/** When stories or facets cannot be loaded; only in a library that is too large for its page. */
export function libraryFailure(error: unknown): FailureMessage {
  return error instanceof OutdatedPage
    ? { text: 'Deze pagina is ouder dan de site. Laad de pagina opnieuw om alles te zien.', isOutdated: true }
    : { text: 'Niet alle verhalen konden worden opgehaald.', isOutdated: false };
}

/** How many suggestions there are, for the live region. */
export function suggestionText(count: number): string {
  if (count === 0) return 'Geen suggesties.';
  return count === 1 ? '1 suggestie. Kies met de pijltjes.' : `${count} suggesties. Kies met de pijltjes.`;
}

/** Why a story is a result although the word is neither on its card nor in its text. */
export const keywordText = 'Gevonden door de trefwoorden die de redactie aan dit verhaal gaf.';
