/** A stretch of one piece of text: which piece, and from where up to where in it. */
export interface Stretch {
  piece: number;
  start: number;
  end: number;
}

export interface Sentence {
  /** As it is spoken: on one line, without spaces around it. */
  text: string;
  /** Where it stands, in the order of the pieces. */
  stretches: Stretch[];
}

/**
 * The sentences of one block of text (a paragraph, a heading), which comes in pieces because links, terms and
 * names divide it. What holds no letter or digit is never a sentence of its own.
 */
export function sentencesOf(pieces: readonly string[]): Sentence[] {
  // A line break in the source ends no sentence; one space for each character keeps the offsets.
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
    // “Kan dat?” vraagt zij: a sentence goes on after a question that it tells.
    const goesOn = /^\p{Ll}/u.test(segment) || !/[\p{L}\p{N}]/u.test(segment);
    if (previous && goesOn) previous[1] = index + segment.length;
    else spans.push([index, index + segment.length]);
  }
  return spans;
}

/** The rules that the segmenter follows see no beginning in “’s Ochtends”, for its first letter is a small one. */
function atClitics({ segment, index }: { segment: string; index: number }) {
  let at = index;
  return segment.split(/(?<=[.!?]\p{P}* +)(?=[’']\p{Ll} \p{Lu})/u).map((part) => {
    at += part.length;
    return { segment: part, index: at - part.length };
  });
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
