import { enumeration } from '../../dutch/enumeration.ts';

/** What a part of the advice says above its first approaches; nothing when one leads. */
export function noteText(first: number): string {
  if (first === 0) return 'Je antwoorden zeggen hier niets over.';
  return first === 1 ? '' : 'Deze aanpakken passen even goed bij je antwoorden:';
}

/** The title of the approaches of a part that are not first. */
export function alsoText(count: number): string {
  return `Ook mogelijk (${count})`;
}

/** The title of the approaches that the answers do not speak of. */
export function silentText(count: number): string {
  return `Hierover zeggen je antwoorden niets (${count})`;
}

/** The title of the table that compares two approaches. */
export function sideBySideText(names: readonly string[]): string {
  return `${enumeration(names)} naast elkaar`;
}

/** The link to all that are equal on the page that compares approaches. */
export function compareText(count: number): string {
  return `Vergelijk alle ${count} aanpakken`;
}

/** The link to the story to read first. */
export function readText(name: string): string {
  return `Lees hoe ${name} het deed`;
}

/** The link to the finder with exactly these stories. */
export function finderText(count: number): string {
  return count === 1 ? 'Bekijk het verhaal bij deze uitslag' : `Bekijk de ${count} verhalen bij deze uitslag`;
}

/** What another answer would do in a part of the advice: one leads, or several are equal. */
export function changeText(part: string, first: readonly string[]): string {
  const names = enumeration(first.map((name) => `“${name}”`));
  return first.length === 1
    ? `${part}: dan staat ${names} vooraan.`
    : `${part}: dan passen ${names} even goed.`;
}

/** Above the list of such answers. */
export function changesText(count: number): string {
  return count === 0
    ? 'Geen enkel ander antwoord op één vraag verandert wat vooraan staat.'
    : 'Kies je bij één vraag iets anders, dan verandert dit:';
}
