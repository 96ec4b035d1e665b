import { baseForms } from './base-forms.ts';

/** What splitting needs to know of words; all of them are folded. */
export interface Lexicon {
  /** Whether a word exists by itself. */
  isWord(word: string): boolean;
  /** Whether our own texts use it by itself: a part of four letters or less counts only then. */
  isOurs(word: string): boolean;
}

const list = (words: string) => new Set(words.split(' '));

/** Endings that are words elsewhere but make no compound: "belangrijk" is not about riches. */
const endings = list(
  'lijk lijke rijk rijke rijker rijkste loos loze baar bare zaam zame vol volle achtig achtige wijs wijze heid heden schap schappen matig matige vrij vrije arm arme waard waarts stelling stellingen taande',
);

/** Beginnings that only colour what follows: "voorbeeld" is not about pictures. */
const beginnings = list(
  'aan achter af alle aller be bij binnen boven buiten daar dat den door een eens er ge haar her het hier hoe hun iet in inter mede mee meer met mis na naar niet om on onder ont op over per pro samen sinds te tegen ter terug toe tot tussen uit van veel veer ver vers vol voor voort vooruit waar wat weer weg wie zelf zich zo',
);

const shortest = { part: 3, word: 7, wordWithTinyPart: 8, free: 5 };

/**
 * The parts of a Dutch compound: "arbeidsmarktregio" → arbeid, marktregio, markt, regio. Empty for a word
 * that is none. Takes a folded word. The longest last part wins, which in Dutch says what the thing is.
 */
export function partsOf(word: string, lexicon: Lexicon): string[] {
  if (word.length < shortest.word || isInflectionOfSimple(word, lexicon)) return [];
  return [...new Set(split(word, lexicon))];
}

function split(word: string, lexicon: Lexicon): string[] {
  for (let cut = shortest.part; cut <= word.length - shortest.part; cut++) {
    const first = unlinked(word.slice(0, cut), lexicon);
    const last = word.slice(cut);
    if (Math.min(first.length, last.length) < 4 && word.length < shortest.wordWithTinyPart) continue;
    if (beginnings.has(first) || !isPart(first, lexicon) || endings.has(last) || beginnings.has(last))
      continue;
    const inner = partsOf(last, lexicon);
    if (isPart(last, lexicon) || inner.length > 0) return [first, ...partsOf(first, lexicon), last, ...inner];
  }
  return [];
}

function isPart(part: string, { isWord, isOurs }: Lexicon): boolean {
  if (part.length < shortest.part) return false;
  return part.length < shortest.free ? isOurs(part) : isWord(part);
}

/** Without the letters that join it to the next part: "arbeids" → arbeid, "kinder" → kind. */
function unlinked(part: string, { isWord }: Lexicon): string {
  if (isWord(part)) return part;
  const joint = ['s', 'er'].find((end) => part.endsWith(end) && isWord(part.slice(0, -end.length)));
  return joint === undefined ? part : part.slice(0, -joint.length);
}

/** "bedrijven" looks like bed + rijven; its singular shows that it is not. */
function isInflectionOfSimple(word: string, lexicon: Lexicon): boolean {
  const base = baseForms(word).find((form) => lexicon.isWord(form));
  return base !== undefined && split(base, lexicon).length === 0;
}
