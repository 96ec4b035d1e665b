import { countedStories } from '../../dutch/counted-stories.ts';
import type { Answer } from '../search/answer.ts';
import { OutdatedPage } from '../search/fetch-file.ts';
import type { Selection } from '../selection.ts';
import type { Failure } from './latest-search.ts';

/** The texts of the finder, in Dutch: apart from the elements, so that the wording can be tested. */

/** How many stories remain, for the live region; `answer` says how many have all words. */
export function statusText(
  count: number,
  total: number,
  { q }: Selection,
  answer: Pick<Answer, 'complete'> = { complete: count },
): string {
  const about = q === '' ? '' : ` bij “${q}”`;
  if (count === 0) return `Geen verhalen gevonden${about}.`;
  if (answer.complete === 0)
    return `Geen verhaal heeft al je woorden. ${withVerb(count)} een deel ervan${about}.`;
  if (count === total && q === '') return `Alle ${total} verhalen.`;
  return `${count} van de ${countedStories(total)}${about}.`;
}

function withVerb(count: number): string {
  return count === 1 ? '1 verhaal heeft' : `${count} verhalen hebben`;
}

/** A relaxation of a selection without results, as the text of a button. */
export function relaxationText(label: string, count: number): string {
  return `Zonder “${label}”: ${countedStories(count)}`;
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
  const texts: Record<Failure, string> = {
    unreachable: `Zoeken in de hele tekst lukt nu niet. ${shown} Filteren werkt wel.`,
    incomplete: 'Niet alles kwam binnen. Misschien mis je een antwoord.',
    outdated: `Deze pagina is ouder dan de site. ${shown} Laad de pagina opnieuw om alles te zien.`,
  };
  return { text: texts[failure], isOutdated: failure === 'outdated' };
}

/** When stories or facets cannot be loaded; only in a library that is too large for its page. */
export function libraryFailure(error: unknown): FailureMessage {
  return error instanceof OutdatedPage
    ? { text: 'Deze pagina is ouder dan de site. Laad de pagina opnieuw om alles te zien.', isOutdated: true }
    : { text: 'Niet alle verhalen konden worden opgehaald.', isOutdated: false };
}
