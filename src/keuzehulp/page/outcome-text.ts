import { enumeration } from '../../dutch/enumeration.ts';
import { numberWord } from '../../dutch/number-word.ts';
import type { Role } from '../model.ts';

/** What a part of the advice says above its first approaches; nothing when one leads. */
export function noteText(first: number): string {
  if (first === 0) return 'Je antwoorden zeggen hier niets over.';
  return first === 1 ? '' : 'Deze passen ongeveer even goed:';
}

/** The title of the approaches of a part that are not first. */
export function alsoText(count: number): string {
  return `Ook mogelijk (${count})`;
}

/** The title of the approaches that the answers do not speak of. */
export function silentText(count: number): string {
  return `Hierover zeggen je antwoorden niets (${count})`;
}

/** The title of the approaches that need something first. */
export function notNowText(count: number): string {
  return `Past nu niet (${count})`;
}

/** Opens the table that compares the first two of several equal approaches. */
export function sideBySideText(equal: number): string {
  return equal === 2 ? 'Zet ze naast elkaar' : 'Zet de eerste twee naast elkaar';
}

/** The caption of that table. */
export function captionText(names: readonly string[]): string {
  return `${enumeration(names)}. Uit welk verhaal iets komt, staat bij de aanpak zelf.`;
}

/** The parts of the advice as they stand in a sentence. */
const partNames: Record<Role, string> = {
  werk: 'het werk',
  vorm: 'de vorm',
  geld: 'het geld',
  begeleiding: 'de begeleiding',
};

/** Which parts have too many equal approaches to name them in the sentence that gives the advice. */
export function openText(parts: readonly Role[]): string {
  if (parts.length === 0) return '';
  return `Voor ${enumeration(parts.map((role) => partNames[role]))} kun je nog kiezen.`;
}

/** The link to all that are equal on the page that compares approaches. */
export function compareText(count: number): string {
  return `Vergelijk alle ${count} aanpakken`;
}

/** That a story combined some parts of the advice and not all. */
export function partlyText(name: string, parts: number): string {
  return `${name} deed ${parts === 1 ? 'één onderdeel' : `${numberWord(parts)} onderdelen`} zo.`;
}

/** The link to the story to read first. */
export function readText(name: string): string {
  return `Lees het verhaal van ${name}`;
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
    : `${part}: dan passen ${names} ongeveer even goed.`;
}

/** Above the list of such answers. */
export function changesText(count: number): string {
  return count === 0
    ? 'Geen enkel ander antwoord op één vraag verandert wat vooraan staat.'
    : 'Kies je bij één vraag iets anders, dan verandert dit:';
}
