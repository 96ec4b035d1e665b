import { describe, expect, it } from 'vitest';
import { secondUmcStory } from '../../tests/support/second-umc-story.ts';
import { checkContent } from './check-content.ts';
import { filesBelow, filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

/** What the editors keep in content/, whatever they make of it. */
const real = await filesBelow('.');

describe('the content of the site', () => {
  it('may be published', async () => {
    const result = await checkContent(real);
    expect(result.problems, reportAsText(result)).toEqual([]);
  });

  it('may be published with one more story, of a sector and a place that have one already', async () => {
    const added = filesInMemory({ [secondUmcStory.file]: secondUmcStory.text });
    const result = await checkContent([...real, ...added]);
    expect(result.problems, reportAsText(result)).toEqual([]);
    expect(result.texts.map(({ id }) => id)).toContain(secondUmcStory.id);
  });
});
