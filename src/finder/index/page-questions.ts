import { mdxToMdast } from 'satteri';
import { childrenOf, wordsOf } from '../../text-nodes.ts';

/** A heading of a text, as the page shows it. */
export interface ShownHeading {
  slug: string;
  text: string;
}

/** A question in a text, with where it is answered and how the answer begins. */
export interface PageQuestion {
  slug: string;
  question: string;
  text: string;
  /** Whether it is a heading, below which its answer stands, and not an item in a list. */
  isHeading: boolean;
}

/** How long the beginning of an answer may be, in characters; one sentence is always given. */
const longestText = 150;

/**
 * The questions in a text: its headings with a question mark, and the items of a list that are questions, which are
 * answered by what stands below their heading. `headings` are those of the built page, in order.
 */
export function questionsIn(body: string, headings: readonly ShownHeading[]): PageQuestion[] {
  const found: PageQuestion[] = [];
  let place = -1;
  let text = '';
  for (const node of childrenOf(mdxToMdast(body))) {
    const heading = headings[place];
    if (node.type === 'heading') {
      place += 1;
      text = '';
    } else if (node.type === 'paragraph' && text === '') {
      text = beginningOf(wordsOf(node)).replace(/:$/, '.');
      if (heading && isQuestion(heading.text))
        found.push({ slug: heading.slug, question: heading.text, text, isHeading: true });
    } else if (node.type === 'list' && heading) {
      for (const question of childrenOf(node).map(wordsOf).flatMap(sentencesOf).filter(isQuestion))
        found.push({ slug: heading.slug, question, text, isHeading: false });
    }
  }
  return found;
}

/** The first sentences of a text, as far as they fit. */
export function beginningOf(text: string): string {
  const [first = '', ...others] = sentencesOf(text);
  let beginning = first;
  for (const sentence of others) {
    if (beginning.length + sentence.length >= longestText) break;
    beginning += ` ${sentence}`;
  }
  return beginning;
}

function sentencesOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)];
  return segments.map(({ segment }) => segment.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function isQuestion(text: string): boolean {
  return text.endsWith('?');
}
