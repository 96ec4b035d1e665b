/** A range within one piece of text: the number of the piece, and the offsets at which it starts and ends. */
interface Stretch {
  piece: number;
  start: number;
  end: number;
}

interface Sentence {
  /** As spoken: on one line, trimmed. */
  text: string;
  /** Where it is, in the order of the pieces. */
  stretches: Stretch[];
}

/**
 * The sentences of one block of text (a paragraph, a heading), whose text is in pieces because links, terms and names
 * are elements of their own. A segment without a letter or digit is never a sentence by itself.
 */
export function sentencesOf(pieces: readonly string[]): Sentence[] {
  // A line break does not end a sentence. Each becomes one space, so that the offsets stay the same.
  const text = pieces.join('').replace(/\s/g, ' ');
  return split(text).flatMap(([from, to]) => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (!/[\p{L}\p{N}]/u.test(raw)) return [];
    return [{ text: text.slice(start, end).replace(/ +/g, ' '), stretches: stretchesOf(pieces, start, end) }];
  });
}

function split(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  const segments = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(text)];
  for (const { segment, index } of segments.flatMap(atClitics)) {
    const previous = spans.at(-1);
    // “Kan dat?” vraagt zij: a sentence continues after a question that it quotes.
    const continues = /^\p{Ll}/u.test(segment) || !/[\p{L}\p{N}]/u.test(segment);
    if (previous && continues) previous[1] = index + segment.length;
    else spans.push([index, index + segment.length]);
  }
  return spans;
}

/** Splits before “’s Ochtends”: the segmenter sees no sentence start there, since its first letter is lower case. */
function atClitics({ segment, index }: { segment: string; index: number }) {
  const ends = [...segment.matchAll(/[.!?]\p{P}* +(?=[’']\p{Ll} \p{Lu})/gu)].map(
    ({ 0: end, index: at }) => at + end.length,
  );
  return [0, ...ends].map((start, number) => ({
    segment: segment.slice(start, ends[number]),
    index: index + start,
  }));
}

function stretchesOf(pieces: readonly string[], start: number, end: number): Stretch[] {
  let offset = 0;
  return pieces.flatMap(({ length }, piece) => {
    const begin = Math.max(start - offset, 0);
    const until = Math.min(end - offset, length);
    offset += length;
    return begin < until ? [{ piece, start: begin, end: until }] : [];
  });
}
