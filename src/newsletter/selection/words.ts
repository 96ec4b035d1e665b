/* Without countedStories(): what this page shares with the finder makes the script of the finder larger. */

/** Says how many stories are chosen. */
export function countText(count: number): string {
  return count === 0 ? 'Je keuze is leeg.' : `Verhalen in je keuze: ${count}.`;
}

/** Says that no story has what a link asks for. */
export const noneText = 'Bij deze keuze is nog geen verhaal.';

/** Says that so many slugs of a link lead to no story; at least one. */
export function unknownText(count: number): string {
  return count === 1
    ? 'Eén verhaal uit de link is er niet meer. Dat is weggelaten.'
    : `${count} verhalen uit de link zijn er niet meer. Die zijn weggelaten.`;
}

/** Says that a link has more stories than fit in one newsletter. */
export function tooManyText(total: number, most: number): string {
  return `In de link zitten ${total} verhalen. Dit zijn de eerste ${most}.`;
}

/** Says where a story stands now; `place` counts from 1. */
export function movedText(title: string, place: number, total: number): string {
  return `“${title}” staat nu op plaats ${place} van ${total}.`;
}

/** Says that a story is out of the choice, and how many are left. */
export function removedText(title: string, left: number): string {
  return `“${title}” is weggehaald. ${countText(left)}`;
}
