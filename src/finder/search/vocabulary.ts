import { fold } from '../../dutch/fold.ts';
import { edits, nearest } from '../../dutch/nearest.ts';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';

/** What somebody may have meant by a word that no text has. */
export interface Alternative {
  /** `completion`: the word is not finished; `parts`: two words in one; `spelling`: a mistake. */
  kind: 'completion' | 'parts' | 'spelling';
  /** As our texts write them; any of them counts for a completion, all of them for parts. */
  words: string[];
}

const most = { completions: 12 };
const shortest = { completion: 3, part: 3, spelling: 4 };

/** Knows which words exist, and which one is near to a word that does not. */
export class Vocabulary {
  /** As written by folded word; words of titles and names first. */
  readonly #words = new Map<string, string>();
  readonly #main: number;

  constructor({ main, rest }: VocabularyFile) {
    for (const word of main.split(' ')) this.#words.set(fold(word), word);
    this.#main = this.#words.size;
    for (const word of rest.split(' ')) if (!this.#words.has(fold(word))) this.#words.set(fold(word), word);
    this.#words.delete('');
  }

  /** Whether it is one of the words. */
  has(folded: string): boolean {
    return this.#words.has(folded);
  }

  /** The likeliest that was meant by a folded word, or undefined. */
  alternativeTo(folded: string): Alternative | undefined {
    const completions = this.completions(folded);
    if (completions.length > 0) return { kind: 'completion', words: completions };
    const parts = this.#parts(folded);
    if (parts !== undefined) return { kind: 'parts', words: parts };
    const spelling = this.#nearest(folded);
    return spelling === undefined ? undefined : { kind: 'spelling', words: [spelling] };
  }

  /** The words that begin so. */
  completions(folded: string): string[] {
    if (folded.length < shortest.completion) return [];
    const found = [...this.#words].filter(([word]) => word.startsWith(folded) && word !== folded);
    return found.slice(0, most.completions).map(([, written]) => written);
  }

  /** Two words that we know, written as one: "schoonmaakteam". */
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
  const needed = edits(typed, word);
  if (needed > allowed) return undefined;
  // People rarely miss the first letter.
  const first = typed[0] === word[0] ? 0 : 0.5;
  return needed > 1 && first > 0 ? undefined : needed + first;
}
