import { finderFile } from '../../addresses.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import type { AnswerPage, AnswerSentences } from '../formats/answer-pages.ts';
import type { Answer } from '../search/answer.ts';
import { correctedQuery, queryWithout } from '../search/changed-query.ts';
import { fetchJson } from '../search/fetch-file.ts';
import { loadOnce } from '../search/load-once.ts';
import { insteadText, kindLabels } from './answer-text.ts';
import type { FinderLibrary } from './finder-library.ts';
import { relaxationText } from './finder-text.ts';

let loading: (() => Promise<AnswerSentences>) | undefined;

/** The first sentences of the pages with these numbers; empty ones when they cannot be loaded. Never rejects. */
export async function sentencesOf(
  numbers: readonly number[],
  { numbering, total }: FinderLibrary,
): Promise<string[]> {
  if (numbers.length === 0) return [];
  loading ??= loadOnce(() => fetchJson<AnswerSentences>(finderFile(numbering, 'zinnen')));
  const all = await loading().catch(() => []);
  return numbers.map((number) => all[number - total] ?? '');
}

/** What is said of an answer beside its stories; loaded with the first one. `sentences` stand with its answers. */
export function paintAnswer(
  finder: HTMLElement,
  q: string,
  answer: Answer,
  library: FinderLibrary,
  sentences: readonly string[] = [],
): void {
  paintCorrection(finder, q, answer);
  paintAnswers(finder, library.pagesOf(answer.answers), sentences);
  paintAlso(finder, library.pagesOf(answer.topics));
}

/**
 * Says what was done with words that were not found as they were typed: "Bedoelde je …?", with a button to search for
 * them after all, and what remains without each word when no story has all of them.
 */
function paintCorrection(finder: HTMLElement, q: string, answer: Answer): void {
  const corrected = correctedQuery(q, answer.terms);
  const instead = insteadText(answer);
  const { without } = answer;
  requiredPart(finder, '[data-correction]').hidden =
    corrected === undefined && instead === '' && without.length === 0;
  const text = requiredPart(finder, '[data-correction-text]');
  text.replaceChildren(instead, ' ');
  if (corrected !== undefined) {
    const link = Object.assign(document.createElement('a'), { textContent: corrected });
    link.href = `?${new URLSearchParams({ q: corrected })}`;
    text.append('Bedoelde je ', link, '? Je ziet nu verhalen met dat woord.');
  }
  const literal = requiredPart(finder, '[data-literal]');
  literal.textContent = `Zoek toch op “${q}”`;
  literal.hidden = corrected === undefined;
  const ways = without.map(({ word, count }) => {
    const link = Object.assign(document.createElement('a'), { textContent: relaxationText(word, count) });
    link.href = `?${new URLSearchParams({ q: queryWithout(q, word) })}`;
    return listItem(link);
  });
  requiredPart(finder, '[data-without]').replaceChildren(...ways);
}

/** Shows the pages that answer the query as such, above the stories: what it is, its name and its first sentence. */
function paintAnswers(finder: HTMLElement, pages: readonly AnswerPage[], sentences: readonly string[]): void {
  requiredPart(finder, '[data-answers]').hidden = pages.length === 0;
  const items = pages.map(({ kind, url, label }, index) => {
    const link = Object.assign(document.createElement('a'), { textContent: label, href: url });
    const said = Object.assign(document.createElement('span'), { textContent: sentences[index] ?? '' });
    return listItem(kindLabel(kindLabels[kind]), link, said);
  });
  requiredPart(finder, '[data-answer-list]').replaceChildren(...items);
}

function kindLabel(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'soft small', textContent: text });
}

function listItem(...content: HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  item.append(...content.flatMap((one, index) => (index === 0 ? [one] : [' ', one])));
  return item;
}

/** Lists the other pages that the query is about, under "Ook gevonden". */
function paintAlso(finder: HTMLElement, pages: readonly AnswerPage[]): void {
  requiredPart(finder, '[data-also]').hidden = pages.length === 0;
  const items = pages.map(({ kind, url, label }) =>
    listItem(
      kindLabel(kindLabels[kind]),
      Object.assign(document.createElement('a'), { textContent: label, href: url }),
    ),
  );
  requiredPart(finder, '[data-also-list]').replaceChildren(...items);
}
