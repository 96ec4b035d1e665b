import { firstSentence } from '../../dutch/first-sentence.ts';
import type { Topic } from '../../knowledge-base/library.ts';

/** What a topic is, without a first sentence that only says its name again; its whole summary when nothing else is left. */
export function leadOf({ label, summary }: Pick<Topic, 'label' | 'summary'>): string {
  const first = firstSentence(summary);
  if (first.replace(/\.$/, '').toLowerCase() !== label.toLowerCase()) return summary;
  return summary.slice(first.length).trim() || summary;
}
