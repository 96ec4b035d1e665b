import { alternatives } from '../dutch/alternatives.ts';
import { enumeration } from '../dutch/enumeration.ts';
import { numberWord } from '../dutch/number-word.ts';
import type { Band } from './advice.ts';
import { leadMargin, weightNames } from './rules.ts';

/** What the keuzehulp says, in Dutch. Kept apart from the element so that the wording can be tested. */

/** How well an approach fits, as a heading. */
export const bandTitles: Record<Band, string> = {
  goed: 'Past goed',
  deels: 'Past deels',
  geen: 'Hierover zeggen je antwoorden niets',
};

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

/** Why an approach is not put first now, or that the answers do not speak of it, which says nothing against it. */
export function unmetText(reason: string | undefined): string {
  return reason === undefined ? 'Hierover zeggen je antwoorden niets.' : `Past nu niet, want ${reason}.`;
}

/** What is to be arranged before this approach. */
export function arrangeText(reason: string): string {
  return `Regel eerst ${reason}.`;
}

/** The link to the finder with exactly these stories. */
export function finderText(count: number): string {
  return count === 1
    ? 'Bekijk dit verhaal in de bibliotheek'
    : `Bekijk deze ${count} verhalen in de bibliotheek`;
}

/** What another answer would do in a part of the package: one leads, or several are close. */
export function changeText(first: readonly string[]): string {
  const [only = ''] = first;
  if (first.length === 1) return `Dan staat “${only}” vooraan.`;
  return `Dan liggen ${quoted(first)} dicht bij elkaar.`;
}

/** What an old link, or one with answers that no longer exist, is told; empty when all is well. */
export function noticeText(otherVersion: number | undefined, dropped: number): string {
  return [
    ...(otherVersion === undefined
      ? []
      : ['Deze link hoort bij een andere versie van de vragen. Je ziet de uitslag met de vragen van nu.']),
    ...(dropped === 0
      ? []
      : [
          dropped === 1
            ? 'Eén antwoord uit de link kennen we niet. Dat is weggelaten.'
            : `${dropped} antwoorden uit de link kennen we niet. Die zijn weggelaten.`,
        ]),
  ].join(' ');
}

/** "Vraag 2 van 7". */
export function placeText(place: number, total: number): string {
  return `Vraag ${place} van ${total}`;
}

/** What somebody mails to a director. */
export interface Mail {
  answers: { question: string; answer: string }[];
  /** The approaches that fit well, with the heaviest reason of each. */
  approaches: { name: string; because: string; story: string }[];
  url: string;
  /** The year that the facts of most stories are from. */
  year: string;
}

export const mailSubject = 'Welke aanpak past bij ons? Mensen met een arbeidsbeperking in dienst';

/** The text of that mail; plain text, ready to send. */
export function mailText({ answers, approaches, url, year }: Mail): string {
  return [
    'Beste …,',
    '',
    `Ik heb op de site Gewoon doen bekeken hoe wij mensen met een arbeidsbeperking een baan kunnen geven. De site bundelt verhalen van werkgevers, de meeste van rond ${year}.`,
    '',
    ...(approaches.length === 0
      ? []
      : [
          'Deze aanpakken lijken het meest op onze situatie:',
          ...approaches.map(({ name, because, story }) => `- ${name}. ${because} (${story})`),
          '',
        ]),
    'Dit vulde ik in:',
    ...answers.map(({ question, answer }) => `- ${question} ${answer}`),
    '',
    `De uitslag met de verhalen en de eerste stappen: ${url}`,
    '',
    'Het is een suggestie om te lezen, geen advies op maat. Zullen we het er samen over hebben?',
  ].join('\n');
}
