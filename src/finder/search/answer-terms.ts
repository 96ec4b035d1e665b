import { fold } from '../../dutch/fold.ts';
import { hashOf } from '../formats/hashed-names.ts';
import {
  type AnsweredTerm,
  findAll,
  findAny,
  intersection,
  lighter,
  type PostingSource,
  type Postings,
  union,
} from './postings.ts';
import { type Term, termOf } from './query.ts';
import type { Alternative, Vocabulary } from './vocabulary.ts';

/** What the words of a query are looked up in. */
export interface Sources {
  sources: readonly PostingSource[];
  /** Completes, splits and corrects words that no page has; without it they find nothing. */
  vocabulary: Vocabulary | undefined;
  /** Hashes of the names that must find nothing; see formats/hashed-names.ts. */
  hashedNames: ReadonlySet<string>;
}

/** The weight of a word in a name or a title. */
const weightInName = 9;
/** How much a word counts that is not the one that was typed. */
const share = { derived: 0.4, parts: 0.5, completed: 0.8 };

/** Answers each word; two words that our texts write as one ("job coach") are one term. */
export async function answerTerms(terms: readonly Term[], lookUp: Sources): Promise<AnsweredTerm[]> {
  const [first, second, ...rest] = terms;
  if (first === undefined) return [];
  if (second !== undefined) {
    const asOne = await findAny([fold(first.typed) + fold(second.typed)], lookUp.sources);
    if (asOne.size > 0) {
      const apart = await Promise.all([first, second].map(({ forms }) => findAny(forms, lookUp.sources)));
      const postings = union([asOne, intersection(apart)]);
      return [{ typed: `${first.typed} ${second.typed}`, postings }, ...(await answerTerms(rest, lookUp))];
    }
  }
  const [one, others] = await Promise.all([
    answerTerm(first, second === undefined, lookUp),
    answerTerms(terms.slice(1), lookUp),
  ]);
  return [one, ...others];
}

/** `isLast`: the reader may not have finished this word. */
async function answerTerm(term: Term, isLast: boolean, lookUp: Sources): Promise<AnsweredTerm> {
  const { typed } = term;
  const folded = fold(typed);
  if (lookUp.hashedNames.has(hashOf(folded))) return { typed, isName: true, postings: new Map() };
  const { sources, vocabulary } = lookUp;
  const postings = await findTerm(term, sources);
  if (vocabulary === undefined) return { typed, postings };
  if (postings.size === 0) {
    const instead = vocabulary.alternativeTo(folded);
    return { typed, instead, postings: await findInstead(instead, sources) };
  }
  const beside = vocabulary.besides(folded, {
    isLast: isLast && !isNamed(postings),
    isInText: isInText(postings),
  });
  const more = lighter(
    await findInstead(beside, sources),
    beside?.kind === 'parts' ? share.parts : share.completed,
  );
  const isMore = [...more.keys()].some((page) => !postings.has(page));
  return { typed, ...(isMore ? { instead: beside } : {}), postings: union([postings, more]) };
}

/** The pages that have a word: itself, its inflections, all pieces of it, or what it is derived from. */
async function findTerm(
  { forms, derived, pieces, base }: Term,
  sources: readonly PostingSource[],
): Promise<Postings> {
  const [own, apart, kin] = await Promise.all([
    findAny(forms, sources),
    findAll(pieces, sources),
    findAny(derived, sources),
  ]);
  const found = union([own, apart, lighter(kin, share.derived)]);
  return found.size > 0 || base === undefined ? found : findAny([base], sources);
}

async function findInstead(
  instead: Alternative | undefined,
  sources: readonly PostingSource[],
): Promise<Postings> {
  if (instead === undefined) return new Map();
  const each = await Promise.all(instead.words.map((word) => findAny(termOf(word).forms, sources)));
  return instead.kind === 'parts' ? intersection(each) : union(each);
}

/** Whether it is, or is in, a name or a title: then it is a whole word. */
function isNamed(postings: Postings): boolean {
  return [...postings.values()].some(({ weight }) => weight >= weightInName);
}

function isInText(postings: Postings): boolean {
  return [...postings.values()].some(({ positions }) => positions.length > 0);
}
