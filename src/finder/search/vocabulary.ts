import { distance } from 'fastest-levenshtein';
import type { VocabularyFile } from '../formats/vocabulary-file.ts';
import { fold } from '../words/word.ts';

/** What a reader may have meant by a word that no text has. */
export interface Alternative {
  /** `completion`: the word is not finished; `parts`: two words are written as one; `spelling`: a mistake. */
  kind: 'completion' | 'parts' | 'spelling';
  /** As our texts write them; a page needs any of them for a completion, and all of them for parts. */
  words: string[];
}

const most = { completions: 12 };
const shortest = { completion: 3, part: 3, spelling: 4 };

/** The words of the library, with which unknown words are completed, split or corrected. */
export class Vocabulary {
  /** By folded word how it is written; words of titles and names come first. */
  readonly #words = new Map<string, string>();
  readonly #main: number;

  constructor({ main, rest }: VocabularyFile) {
    for (const word of main.split(' ')) this.#words.set(fold(word), word);
    this.#main = this.#words.size;
    for (const word of rest.split(' ')) if (!this.#words.has(fold(word))) this.#words.set(fold(word), word);
    this.#words.delete('');
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
    let best: { written: string; cost: number } | undefined;
    let place = 0;
    for (const [word, written] of this.#words) {
      place += 1;
      const cost = costOf(folded, word);
      if (cost === undefined) continue;
      const total = cost + (place > this.#main ? 0.3 : 0);
      if (best === undefined || total < best.cost) best = { written, cost: total };
    }
    return best?.written;
  }
}

/** How far a word is from what was typed, in letters; undefined when it is another word. */
function costOf(typed: string, word: string): number | undefined {
  const longest = Math.max(typed.length, word.length);
  const allowed = longest >= 8 ? 2 : 1;
  if (Math.abs(typed.length - word.length) > allowed) return undefined;
  const edits = swapped(typed, word) ? 1 : distance(typed, word);
  if (edits > allowed) return undefined;
  // People rarely miss the first letter.
  const first = typed[0] === word[0] ? 0 : 0.5;
  return edits > 1 && first > 0 ? undefined : edits + first;
}

/** Whether two neighbouring letters changed places: two edits for the distance, one slip for a hand. */
function swapped(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  const from = [...typed].findIndex((letter, index) => letter !== word[index]);
  if (from < 0) return false;
  const turned = `${typed.slice(0, from)}${typed[from + 1] ?? ''}${typed[from] ?? ''}${typed.slice(from + 2)}`;
  return turned === word;
}
