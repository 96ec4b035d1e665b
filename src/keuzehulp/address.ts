import { ownParameters } from '../page-state/own-parameters.ts';
import type { Answers, Model } from './model.ts';

/** What stands in an address for a question that was asked and not answered. */
export const unknownAnswer = 'weet-niet';

/** Names in the address that are not questions. */
export const reservedNames = ['v', 'toon', 'terug', 'zwaarst', 'sector'];

/** Everything that the keuzehulp knows of a visitor; all of it stands in the address. */
export interface State {
  /** The version of the questions in the link, when it is not the present one. */
  otherVersion?: number;
  /** Per question that was asked: the answer, or `weet-niet`. */
  asked: Answers;
  /** Only chooses stories. */
  sector: string;
  /** What weighs heaviest, which only chooses between approaches that are close. */
  heaviest?: string | undefined;
  /** The screen asked for: a question, or `uitslag` before all questions are asked. */
  shown?: string;
  /** Whether the question that is shown was opened from the outcome, and leads back to it. */
  back?: true;
  /** How many answers of the link no longer exist and are left out. */
  dropped: number;
}

/** The screens: the start, a question by its id, the outcome. */
export type Screen = { name: 'start' } | { name: 'vraag'; id: string } | { name: 'uitslag' };

/** The part of the model that an address needs. */
export type Questions = Pick<Model, 'version'> & {
  questions: readonly Pick<Model['questions'][number], 'id' | 'answers'>[];
};

/** The values that an address may hold beside answers. */
export interface Choices {
  sectors: readonly string[];
  priorities: readonly string[];
}

/**
 * Reads `?v=1&vorm=groot&vertrekpunt=weet-niet&sector=umc&toon=vorm`. Whatever is not known is
 * left out, so that an old link shows what it still can; answers that are left out are counted. A name that is no question is
 * passed over in silence: links gather names on their way.
 */
export function readState(
  search: string,
  { version, questions }: Questions,
  { sectors, priorities }: Choices,
): State {
  const parameters = ownParameters(search, [...reservedNames, ...questions.map(({ id }) => id)]);
  const asked: Record<string, string> = {};
  let dropped = 0;
  for (const { id, answers } of questions) {
    const value = parameters.get(id);
    if (value === null) continue;
    if (value === unknownAnswer || answers.includes(value)) asked[id] = value;
    else dropped++;
  }
  const inLink = parameters.get('v');
  const shown = parameters.get('toon') ?? '';
  const heaviest = priorities.find((id) => id === parameters.get('zwaarst'));
  return {
    ...(inLink === null || inLink === String(version)
      ? {}
      : { otherVersion: Number.parseInt(inLink, 10) || 0 }),
    asked,
    sector: sectors.find((id) => id === parameters.get('sector')) ?? '',
    ...(heaviest === undefined ? {} : { heaviest }),
    ...(shown === 'start' || shown === 'uitslag' || questions.some(({ id }) => id === shown)
      ? { shown }
      : {}),
    ...(parameters.get('terug') === 'uitslag' ? { back: true } : {}),
    dropped,
  };
}

/** The address of a state, with its question mark: the version, the answers in the order of the questions. */
export function writeState(
  { asked, sector, heaviest, shown, back }: Omit<State, 'dropped'>,
  { version, questions }: Questions,
): string {
  const parameters = new URLSearchParams({ v: String(version) });
  for (const { id } of questions) {
    const answer = asked[id];
    if (answer !== undefined) parameters.set(id, answer);
  }
  if (heaviest !== undefined) parameters.set('zwaarst', heaviest);
  if (sector !== '') parameters.set('sector', sector);
  if (shown !== undefined) parameters.set('toon', shown);
  if (back) parameters.set('terug', 'uitslag');
  return `?${parameters}`;
}

/** Which screen a state shows: the one asked for, else the first question not asked, else the outcome. */
export function screenOf({ asked, shown }: Pick<State, 'asked' | 'shown'>, { questions }: Questions): Screen {
  if (shown === 'start' || shown === 'uitslag') return { name: shown };
  if (shown !== undefined) return { name: 'vraag', id: shown };
  if (Object.keys(asked).length === 0) return { name: 'start' };
  const next = questions.find(({ id }) => asked[id] === undefined);
  return next === undefined ? { name: 'uitslag' } : { name: 'vraag', id: next.id };
}

/** The state after an answer: the next open question, or the outcome for whoever came from there. */
export function afterAnswer(
  { shown: _, back, ...state }: State,
  given: { question: string; answer: string },
  { questions }: Questions,
): State {
  const asked = { ...state.asked, [given.question]: given.answer };
  const open = questions.some(({ id }) => asked[id] === undefined);
  return { ...state, asked, ...(back && open ? { shown: 'uitslag' } : {}) };
}
