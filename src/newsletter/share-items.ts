import { absolute } from '../absolute.ts';
import { sharePicture } from '../addresses.ts';
import { leadOf } from '../components/topic/lead-of.ts';
import { factsDateInWords } from '../dutch/facts-date.ts';
import { firstSentence } from '../dutch/first-sentence.ts';
import type { Approach, Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { type TakesRow, takesEntries } from '../schema/takes-rows.ts';
import { storyShareAlt, topicShareAlt } from '../share/share-alt.ts';
import { licences } from '../taxonomy.ts';
import { plainPart } from './item-words.ts';
import type { ShareItem, TextPart } from './share-item.ts';

/** What an employer asks first comes first; two of these stand in the long text. */
const askedFirst: readonly TakesRow[] = ['budget', 'guidance', 'pace', 'support', 'scale'];

/** A story as a newsletter shows it, with a drawback: a newsletter of successes only is not believed. Its text is of fields that hold no names of people, which the content check sees to. */
export function storyItem(story: Story): ShareItem {
  const { data, name, url } = story;
  const photo = photoOf(data.cover);
  const alt = photo?.alt ?? storyShareAlt(story);
  const credit = photo && `Foto: ${photo.credit} (${licences[photo.licence].label})`;
  return {
    title: data.title,
    organisation: name,
    short: firstSentence(data.summary),
    middle: data.summary,
    longer: [...tookFrom((row) => data.takes[row]), part('Wat lastig was', data.difficult[0] ?? '')],
    factsOf: factsDateInWords(data),
    address: absolute(url),
    picture: { src: absolute(sharePicture(url)), alt, ...(credit ? { credit } : {}) },
  };
}

/** An approach as a newsletter shows it. */
export function approachItem(approach: Approach): ShareItem {
  const { label, url } = approach;
  const { takes, risks } = approach.entry.data;
  const lead = leadOf(approach);
  return {
    title: label,
    organisation: undefined,
    short: firstSentence(lead),
    middle: lead,
    longer: [...tookFrom((row) => takes[row].text), part('Wat er mis kan gaan', risks[0]?.text ?? '')],
    factsOf: undefined,
    address: absolute(url),
    picture: { src: absolute(sharePicture(url)), alt: topicShareAlt('aanpakken', approach) },
  };
}

/** What a story took, in one line; empty when the source does not say. */
export function tookOf({ data }: Story): string {
  return tookFrom((row) => data.takes[row])
    .map(plainPart)
    .join(' ');
}

/** Two rows of what it takes that are known. */
function tookFrom(takes: (row: TakesRow) => string): TextPart[] {
  const labels = new Map(takesEntries);
  const known = askedFirst.filter((row) => !takes(row).startsWith('niet genoemd')).slice(0, 2);
  return known.map((row) => part(labels.get(row) ?? '', takes(row)));
}

/** A sentence with its label, or without when it begins with that word itself. */
function part(label: string, sentence: string): TextPart {
  const begins = new RegExp(`^${label}\\b`, 'i').test(sentence);
  return { label: begins ? '' : label, text: closed(sentence) };
}

/** A sentence with a full stop when it has no end of its own. */
function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
