import { absolute } from '../absolute.ts';
import { sharePicture, shortLink } from '../addresses.ts';
import type { Story } from '../knowledge-base/library.ts';
import { photoOf } from '../schema/cover.ts';
import { licence, photoLicences } from './licence.ts';
import { type NamedPerson, sourceWithoutNames } from './source-without-names.ts';
import type { StoryRecord } from './story-record.ts';

/** What the data take from a story. */
export type DataStory = Pick<
  Story,
  'id' | 'url' | 'data' | 'sectors' | 'approaches' | 'alsoTouches' | 'doelgroepen'
>;

/**
 * A story as open data, complete but for what names people: its people, its text, and a title or address of the source
 * with the name of one of `people` in it. Addresses are absolute.
 */
export function recordOfStory(story: DataStory, people: readonly NamedPerson[]): StoryRecord {
  const { data } = story;
  return {
    slug: story.id,
    code: data.code,
    url: absolute(story.url),
    shortLink: data.code && absolute(shortLink(data.code)),
    title: data.title,
    summary: data.summary,
    organisation: data.organisation,
    shortName: data.shortName,
    places: data.places,
    sector: labelled(data.sector, story.sectors),
    approach: withEvidence(data.approach, story.approaches),
    alsoTouches: withEvidence(data.alsoTouches, story.alsoTouches),
    doelgroep: labelled(data.doelgroep, story.doelgroepen),
    part: data.part,
    figures: data.figures,
    worked: data.worked,
    difficult: data.difficult,
    tips: data.tips,
    takes: data.takes,
    source: sourceWithoutNames(data, people),
    asOf: data.asOf,
    asOfBasis: data.asOfBasis,
    published: data.published,
    reviewed: data.reviewed,
    image: imageOf(story),
    licence: licence.url,
  };
}

/** Whom the stories name, each name once. */
export function peopleOf(stories: readonly Pick<Story, 'data'>[]): NamedPerson[] {
  const names = stories.flatMap(({ data }) => data.people.map(({ name }) => name));
  return [...new Set(names)].map((name) => ({ name }));
}

function labelled<Id extends string>(ids: readonly Id[], references: readonly { label: string }[]) {
  return ids.map((id, index) => ({ id, label: references[index]?.label ?? id }));
}

function withEvidence<Id extends string>(
  approaches: readonly { id: Id; evidence: string }[],
  references: readonly { label: string }[],
) {
  const labels = labelled(
    approaches.map(({ id }) => id),
    references,
  );
  return labels.map((one, index) => ({ ...one, evidence: approaches[index]?.evidence ?? '' }));
}

/** The picture for a shared link; without one of a photograph that was given to us alone. */
function imageOf({ url, data }: DataStory): StoryRecord['image'] {
  const picture = absolute(sharePicture(url));
  const photo = photoOf(data.cover);
  if (photo === undefined) return { url: picture, licence: licence.url };
  if (photo.licence === 'toestemming') return undefined;
  return { url: picture, licence: photoLicences[photo.licence], credit: photo.credit };
}
