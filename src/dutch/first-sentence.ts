const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** By the text: a summary is asked for wherever its story is listed, and to split it takes longer than to show it. */
const known = new Map<string, string>();

/** The first sentence of a text; the whole text when it is one sentence. */
export function firstSentence(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const [first] = sentences.segment(text);
  const sentence = first?.segment.trim() ?? '';
  known.set(text, sentence);
  return sentence;
}
