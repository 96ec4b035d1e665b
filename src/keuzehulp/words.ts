import { alternatives } from '../dutch/alternatives.ts';
import { enumeration } from '../dutch/enumeration.ts';
import { numberWord } from '../dutch/number-word.ts';
import { leadMargin, weightNames } from './rules.ts';

/** What the keuzehulp says, in Dutch. Kept apart from the element so that the wording can be tested. */

/** How much an answer of this weight counts. */
export function weightText(weight: number): string {
  return `telt ${weightNames[weight]} mee`;
}

/** How far the first must be ahead to lead: "één punt". */
export const leadText = `${numberWord(leadMargin)} ${leadMargin === 1 ? 'punt' : 'punten'}`;

/** The names of approaches within a sentence: “A” and “B”. */
function quoted(names: readonly string[]): string {
  return enumeration(names.map((name) => `“${name}”`));
}

/** A part of the package in words: what is first in it, each as a phrase that follows “Begin”. */
export interface PartInWords {
  phrases: readonly string[];
}

/**
 * The whole package in one sentence, and who did it so: "Begin met A, in B of via C en uit D. Zo deed het UMCG het."
 * Parts without a first are left out, and a phrase is said once; empty when no part has one.
 */
export function packageText(parts: readonly PartInWords[], story?: string): string {
  const phrases = parts.filter((part) => part.phrases.length > 0).map((part) => alternatives(part.phrases));
  if (phrases.length === 0) return '';
  return `Begin ${enumeration(phrases)}.${story === undefined ? '' : ` Zo deed ${story} het.`}`;
}

/** That everything which speaks for these approaches comes from one story each; at least one name. */
export function singleStoryText(names: readonly string[]): string {
  const rest = names.length === 1 ? 'Eén aanpak rust' : 'Sommige aanpakken rusten';
  return `${rest} op één verhaal: ${quoted(names)}.`;
}

/** The heading of the outcome. */
export function headingText(empty: boolean): string {
  return empty ? 'Nog geen uitslag' : 'Dit past bij je antwoorden';
}

/** How many of the questions have an answer, when not all have. */
export function answeredText(answered: number, total: number): string {
  if (answered === total) return '';
  const open = total - answered;
  const questions = open === 1 ? 'Eén vraag heeft' : `${open} vragen hebben`;
  const warning = answered < 3 ? ' Met zo weinig antwoorden is dit een eerste indruk.' : '';
  return `${questions} nog geen antwoord. Die ${open === 1 ? 'telt' : 'tellen'} niet mee.${warning}`;
}

/** Under the name of an approach: how many answers speak for it. */
export function supportText(count: number): string {
  return count === 1 ? 'Eén antwoord spreekt ervoor' : `${count} antwoorden spreken ervoor`;
}

/** Why an approach is not put first now. */
export function unmetText(reason: string): string {
  return `Past nu niet, want ${reason}.`;
}

/** What is to be arranged before this approach. */
export function arrangeText(reason: string): string {
  return `Regel eerst ${reason}.`;
}

/** "Vraag 2 van 7". */
export function placeText(place: number, total: number): string {
  return `Vraag ${place} van ${total}`;
}
