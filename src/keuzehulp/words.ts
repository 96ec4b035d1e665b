import { enumeration } from '../dutch/enumeration.ts';
import { numberWord } from '../dutch/number-word.ts';
import type { Band } from './advise.ts';
import { closeMargin, weightNames } from './rules.ts';

/** What the keuzehulp says, in Dutch. Kept apart from the element so that the wording can be tested. */

/** How well an approach fits, as a heading. */
export const bandTitles: Record<Band, string> = {
  goed: 'Past goed',
  deels: 'Past deels',
  niet: 'Past nu niet',
};

/** How much an answer of this weight counts. */
export function weightText(weight: number): string {
  return `telt ${weightNames[weight]} mee`;
}

/** The most points that two approaches may differ and still be close: "één punt". */
export const closeText = `${numberWord(closeMargin)} ${closeMargin === 1 ? 'punt' : 'punten'}`;

/** The names of approaches within a sentence: “A” and “B”. */
function quoted(names: readonly string[]): string {
  return enumeration(names.map((name) => `“${name}”`));
}

/** The sentence above the outcome: what comes first, or that it is equal or close. */
export function leadText(first: readonly string[], close: readonly string[]): string {
  const others = quoted(close.filter((one) => !first.includes(one)));
  const near =
    others === ''
      ? ''
      : ` Ook ${others} ${close.length - first.length === 1 ? 'ligt' : 'liggen'} dicht bij de top: het scheelt ${closeText}.`;
  if (first.length > 1)
    return `${quoted(first)} staan gelijk bovenaan. Bekijk ze allemaal voor je kiest.${near}`;
  return `${quoted(first)} ${others === '' ? 'past het best bij je antwoorden.' : 'staat bovenaan.'}${near}`;
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

/** Why an approach does not fit now. */
export function unmetText(reason: string | undefined): string {
  return `${bandTitles.niet}, want ${reason ?? 'geen van je antwoorden spreekt ervoor'}.`;
}

/** The link to the finder with exactly these stories. */
export function finderText(count: number): string {
  return count === 1
    ? 'Bekijk dit verhaal in de bibliotheek'
    : `Bekijk deze ${count} verhalen in de bibliotheek`;
}

/** What another answer would do. */
export function changeText(first: string): string {
  return `Dan staat “${first}” bovenaan.`;
}

/** That an approach has as many points as others of its band. */
export function tiedText(others: readonly string[]): string {
  return `Staat gelijk met ${quoted(others)}.`;
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
