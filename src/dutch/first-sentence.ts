const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** The first sentence of a text; the whole text when it is one sentence. */
export function firstSentence(text: string): string {
  const [first] = sentences.segment(text);
  return first?.segment.trim() ?? '';
}
