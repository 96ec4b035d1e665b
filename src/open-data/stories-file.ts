import { absolute } from '../absolute.ts';
import { dataFiles, sitePages } from '../addresses.ts';
import { lastReviewed } from '../knowledge-base/last-reviewed.ts';
import type { WithdrawnStoryData } from '../schema/story.ts';
import { licence } from './licence.ts';
import { type DataStory, peopleOf, recordOfStory } from './record-of-story.ts';
import { dataVersion, type StoriesFile, storiesFile } from './story-record.ts';

/** What the data are made of. */
export interface DataSource {
  stories: readonly DataStory[];
  /** Stories that were taken away: nothing of them is in the data but the day. */
  withdrawn: readonly { data: Pick<WithdrawnStoryData, 'withdrawn'> }[];
  /** Who publishes them. */
  publisher: string;
}

/** What the data are called and about; the page and the catalogue take it from the file. */
const dataTitle = 'Praktijkverhalen over de banenafspraak';
const dataDescription =
  'Hoe publieke werkgevers in Nederland mensen met een arbeidsbeperking een baan gaven: per verhaal de organisatie, de aanpak, de cijfers, wat het vroeg en wat lastig was. Zonder namen van mensen.';

/** All stories as one file, by name of the organisation. Its dates come from the stories, never from the clock. */
export function storiesFileOf({ stories, withdrawn, publisher }: DataSource): StoriesFile {
  const people = peopleOf(stories);
  return storiesFile.parse({
    $schema: absolute(dataFiles.schema),
    title: dataTitle,
    description: dataDescription,
    publisher,
    url: absolute(sitePages.openData),
    licence: licence.url,
    version: dataVersion,
    issued: stories.map(({ data }) => data.published).sort()[0],
    modified: lastReviewed(
      ...stories.map(({ data }) => data),
      ...withdrawn.map(({ data }) => ({ reviewed: data.withdrawn.on })),
    ),
    stories: stories.map((story) => recordOfStory(story, people)),
  } satisfies StoriesFile);
}
