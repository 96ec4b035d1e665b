import type { Answers, Model, QuestionInModel } from './model.ts';

/** What stands in an address for a question that was asked and not answered. */
export const unknownAnswer = 'weet-niet';

/** Names in the address that are not questions. */
export const reservedNames = ['v', 'toon', 'sector'];

/** Everything that the keuzehulp knows of a visitor; all of it stands in the address. */
export interface State {
  /** The version of the questions in the link, when it is not the present one. */
  otherVersion?: number;
  /** Per question that was asked: the answer, or `weet-niet`. */
  asked: Answers;
  /** Only chooses stories. */
  sector: string;
  /** The screen asked for: a question, or `uitslag` before all questions are asked. */
  shown?: string;
  /** How many answers of the link no longer exist and are left out. */
  dropped: number;
}

/** The screens: the start, a question by its id, the outcome. */
export type Screen = { name: 'start' } | { name: 'vraag'; id: string } | { name: 'uitslag' };

/** The part of the model that an address needs. */
export type Questions = Pick<Model, 'version'> & { questions: Pick<QuestionInModel, 'id' | 'answers'>[] };

/**
 * Reads `?v=1&vorm=groot&vertrekpunt=weet-niet&sector=umc&toon=vorm`. Whatever the model and `sectors` do not
 * know is left out, so that an old link shows what it still can; answers that are left out are counted.
 */
export function readState(
  search: string,
  { version, questions }: Questions,
  sectors: readonly string[],
): State {
  const parameters = new URLSearchParams(search);
  const asked: Record<string, string> = {};
  let dropped = 0;
  for (const name of new Set(parameters.keys())) {
    if (reservedNames.includes(name)) continue;
    const value = parameters.get(name) ?? '';
    const known = questions.find(({ id }) => id === name)?.answers;
    if (value === unknownAnswer ? known !== undefined : known?.includes(value)) asked[name] = value;
    else dropped++;
  }
  const inLink = parameters.get('v');
  const shown = parameters.get('toon') ?? '';
  return {
    ...(inLink === null || inLink === String(version)
      ? {}
      : { otherVersion: Number.parseInt(inLink, 10) || 0 }),
    asked,
    sector: sectors.find((id) => id === parameters.get('sector')) ?? '',
    ...(shown === 'start' || shown === 'uitslag' || questions.some(({ id }) => id === shown)
      ? { shown }
      : {}),
    dropped,
  };
}

/** The address of a state, with its question mark: the version, the answers in the order of the questions. */
export function writeState(
  { asked, sector, shown }: Omit<State, 'dropped'>,
  { version, questions }: Questions,
): string {
  const parameters = new URLSearchParams({ v: String(version) });
  for (const { id } of questions) {
    const answer = asked[id];
    if (answer !== undefined) parameters.set(id, answer);
  }
  if (sector !== '') parameters.set('sector', sector);
  if (shown !== undefined) parameters.set('toon', shown);
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
