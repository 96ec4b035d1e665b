import { fold } from '../../dutch/fold.ts';
import { edits, nearest } from '../../dutch/nearest.ts';
import { readWords, type VocabularyFile } from '../formats/vocabulary-file.ts';

/** What a reader may have meant by a word that no text has. */
export interface Alternative {
  /** `completion`: the word is not finished; `parts`: two words are written as one; `spelling`: a mistake. */
  kind: 'completion' | 'parts' | 'spelling';
  /** As our texts write them; a page needs any of them for a completion, and all of them for parts. */
  words: string[];
}

const most = { completions: 12 };
const shortest = { completion: 3, part: 3, spelling: 4, loosely: 6, beside: 4 };

/** The words of the library, with which unknown words are completed, split or corrected. */
export class Vocabulary {
  /** By folded word how it is written; words of titles and names come first. */
  readonly #words = new Map<string, string>();
  readonly #main: number;

  constructor({ main, rest }: VocabularyFile) {
    for (const word of readWords(main)) this.#words.set(fold(word), word);
    this.#main = this.#words.size;
    for (const word of readWords(rest)) if (!this.#words.has(fold(word))) this.#words.set(fold(word), word);
  }

  /** The most likely alternative to a folded word; undefined when no word is similar. */
  alternativeTo(folded: string): Alternative | undefined {
    const completions = this.#completions(folded);
    if (completions.length > 0) return { kind: 'completion', words: completions };
    const parts = this.#parts(folded);
    if (parts !== undefined) return { kind: 'parts', words: parts };
    const spelling = this.#nearest(folded);
    return spelling === undefined ? undefined : { kind: 'spelling', words: [spelling] };
  }

  /**
   * What may be meant beside a folded word that some page has: words that begin so while it may be unfinished
   * (`isLast`), and its parts when it stands in no text, but only in the keywords of some page. Undefined for a word
   * that our texts know as it is.
   */
  besides(
    folded: string,
    { isLast, isInText }: { isLast: boolean; isInText: boolean },
  ): Alternative | undefined {
    if (!isInText) {
      const parts = this.#parts(folded);
      if (parts !== undefined) return { kind: 'parts', words: parts };
    }
    if (!isLast || folded.length < shortest.beside || this.#words.has(folded)) return undefined;
    const completions = this.#completions(folded);
    return completions.length === 0 ? undefined : { kind: 'completion', words: completions };
  }

  /** The words that begin with `folded`. */
  #completions(folded: string): string[] {
    if (folded.length < shortest.completion) return [];
    const found = [...this.#words].filter(([word]) => word.startsWith(folded) && word !== folded);
    return found.slice(0, most.completions).map(([, written]) => written);
  }

  /** Two known words that are written as one: "schoonmaakteam". */
  #parts(folded: string): string[] | undefined {
    for (let cut = folded.length - shortest.part; cut >= shortest.part; cut--) {
      const first = folded.slice(0, cut);
      const last = this.#words.get(folded.slice(cut));
      if (last === undefined || Math.max(cut, folded.length - cut) < 5) continue;
      const known = this.#words.get(first) ?? this.#words.get(first.replace(/s$/, ''));
      if (known !== undefined) return [known, last];
    }
    return undefined;
  }

  #nearest(folded: string): string | undefined {
    if (folded.length < shortest.spelling || /\d/.test(folded)) return undefined;
    const found = nearest([...this.#words].entries(), ([place, [word]]) => {
      const cost = costOf(folded, word);
      return cost === undefined || place < this.#main ? cost : cost + 0.3;
    });
    return found?.[1][1];
  }
}

/** How far a word is from what was typed, in letters; undefined when it is another word. */
function costOf(typed: string, word: string): number | undefined {
  const longest = Math.max(typed.length, word.length);
  const allowed = longest >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > allowed) return undefined;
  if (Math.min(typed.length, word.length) < shortest.loosely) return slip(typed, word) ? 1 : undefined;
  // People rarely miss the first letter.
  const first = typed[0] === word[0] ? 0 : 0.5;
  const needed = edits(typed, word);
  if (needed <= allowed && !(needed > 1 && first > 0)) return needed + first;
  // A name that was heard: "hariet" for "Harrie".
  return first === 0 && edits(soundOf(typed), soundOf(word)) <= 1 ? allowed + 0.5 : undefined;
}

/**
 * Whether a short word is another with one slip that leaves its letters: two that changed places, one that was typed
 * twice or once too little, or one that sounds the same ("kaas" is never "kans", nor "hond" "rond").
 */
function slip(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  if (soundOf(typed) === soundOf(word)) return true;
  const single = (letters: string) => letters.replace(/(.)\1+/g, '$1');
  if (typed.length !== word.length) return single(typed) === single(word);
  return edits(typed, word) === 1 && [...typed].sort().join('') === [...word].sort().join('');
}

/** How a folded word sounds: without double letters, and with one spelling for each sound. */
function soundOf(folded: string): string {
  return folded
    .replace(/ie|y/g, 'i')
    .replace(/ij/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/c(?=[aouklrt])|ck/g, 'k')
    .replace(/(.)\1+/g, '$1');
}
