import { absolute } from '../absolute.ts';
import { mailPicture } from '../addresses.ts';
import { leadOf } from '../components/topic/lead-of.ts';
import { factsDateInWords } from '../dutch/facts-date.ts';
import { firstSentence } from '../dutch/first-sentence.ts';
import type { Approach, Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { type TakesRow, takesEntries } from '../schema/takes-rows.ts';
import { licences } from '../taxonomy.ts';
import type { ShareItem } from './share-item.ts';

/** What an employer asks first comes first; two of these stand in the long text. */
const askedFirst: readonly TakesRow[] = ['budget', 'guidance', 'pace', 'support', 'scale'];

/** A story as a newsletter shows it. Its text is of fields that hold no names of people, which the content check sees to. */
export function storyItem({ data, name, url }: Story): ShareItem {
  const photo = photoOf(data.cover);
  const alt = photo?.alt ?? `Omslag van het verhaal van ${name}, met een pictogram.`;
  const credit = photo && `Foto: ${photo.credit} (${licences[photo.licence].label})`;
  return {
    title: data.title,
    organisation: name,
    short: firstSentence(data.summary),
    middle: data.summary,
    long: longText(data.summary, (row) => data.takes[row], `Wat lastig was: ${data.difficult[0]}`),
    factsOf: factsDateInWords(data),
    address: absolute(url),
    picture: { src: absolute(mailPicture(url)), alt, ...(credit ? { credit } : {}) },
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
    long: longText(lead, (row) => takes[row].text, `Wat er mis kan gaan: ${risks[0]?.text}`),
    factsOf: undefined,
    address: absolute(url),
    picture: { src: absolute(mailPicture(url)), alt: `Omslag van de aanpak ${label}.` },
  };
}

/** What a story took, in one line; empty when the source does not say. */
export function tookOf({ data }: Story): string {
  return tookFrom((row) => data.takes[row]).join(' ');
}

/** A paragraph of the summary, what it takes, and a drawback: a newsletter of successes only is not believed. */
function longText(summary: string, takes: (row: TakesRow) => string, drawback: string): string {
  return [closed(summary), ...tookFrom(takes), closed(drawback)].join(' ');
}

/** Two rows of what it takes that are known, each as a sentence with its label. */
function tookFrom(takes: (row: TakesRow) => string): string[] {
  const labels = new Map(takesEntries);
  const known = askedFirst.filter((row) => !takes(row).startsWith('niet genoemd')).slice(0, 2);
  return known.map((row) => closed(`${labels.get(row)}: ${takes(row)}`));
}

/** A sentence with a full stop when it has no end of its own. */
function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
