import type { AnswerKind } from '../formats/answer-pages.ts';
import type { Answer } from '../search/answer.ts';

/** What a reader sees beside an answer, by its kind. */
export const kindLabels: Readonly<Record<AnswerKind, string>> = {
  aanpak: 'Aanpak',
  sector: 'Sector',
  doelgroep: 'Doelgroep',
  begrip: 'Begrip',
  organisatie: 'Organisatie',
  vraag: 'Vraag en antwoord',
  pagina: 'Pagina',
  hulpmiddel: 'Hulpmiddel',
};

/**
 * What happened to words that were not found as they were typed: left out, split or completed. Empty when every word
 * was found as it is.
 */
export function insteadText({
  terms,
  unknown,
  stories,
}: Pick<Answer, 'terms' | 'unknown' | 'stories'>): string {
  const found = terms.filter(({ postings }) => postings.size > 0);
  const sentences = found.flatMap(({ typed, instead }) => {
    if (instead === undefined || instead.kind === 'spelling') return [];
    if (instead.kind === 'parts') return [`“${typed}” zoeken we ook als ${quoted(instead.words, 'en')}.`];
    return [`Woorden die met “${typed}” beginnen: ${quoted(shortest(instead.words), 'en')}.`];
  });
  if (terms.some(({ isName }) => isName)) sentences.unshift(nameText);
  if (unknown.length > 0 && stories.length > 0) {
    const known = found.map(({ typed, instead }) =>
      instead?.kind === 'spelling' ? (instead.words[0] ?? typed) : typed,
    );
    sentences.unshift(
      `Geen verhaal heeft ${quoted(unknown, 'of')}. Dit zijn verhalen met ${quoted(known, known.length > 2 ? 'of' : 'en')}.`,
    );
  }
  return sentences.join(' ');
}

/** The shortest words of many, which the others are mostly made of. */
function shortest(words: readonly string[]): string[] {
  return [...words].sort((a, b) => a.length - b.length).slice(0, 3);
}

/** When a query holds the name of a person. */
const nameText = 'We zoeken niet op namen van mensen.';

function quoted(words: readonly string[], joint: 'en' | 'of'): string {
  const all = words.map((word) => `“${word}”`);
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} ${joint} ${last}`;
}

/** Why a story is a result although the word is neither on its card nor in its text: for the rest of what quick-words.ts takes. */
export const notedText =
  'Gevonden door wat de redactie bij dit verhaal noteerde, zoals de plaats, de doelgroep of een trefwoord.';
