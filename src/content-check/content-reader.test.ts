import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { handedOver } from './checked-entries.ts';
import { ContentReader } from './content-reader.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/verhalen/proef/index.mdx';
const root = path.resolve('/project');
const others = filesInMemory(library);
let text: string;
let content: ContentReader;
beforeEach(async () => {
  text = story();
  content = new ContentReader(root, async () => [...others, ...filesInMemory({ [file]: text })]);
  expect((await content.read()).problems).toEqual([]);
});

const entry = () => handedOver(root, 'verhalen').find(({ id }) => id === 'proef');

describe('the one reader of content/', () => {
  it('hands over the fields as they were checked, the text, and what was found in it', () => {
    expect(entry()).toMatchObject({ file, source: story(), body: story().split('---\n')[2]?.trim() });
    expect(entry()?.data).toMatchObject({ published: '2026-06-01', alsoTouches: [], terms: ['jobcoach'] });
    const prose = entry()?.data.prose as string[];
    expect(prose).toEqual(
      expect.arrayContaining([
        'Een vaste begeleider.',
        'In de winter is er weinig werk.',
        'Begin klein.',
        'Een wethouder die het wil.',
        'Vijf mensen werken als team.',
        'Bracht kandidaten aan.',
        'de kweker',
      ]),
    );
    expect(prose.join(' ')).not.toMatch(/noor|uwv|placements|potted-plant|\b5\b/i);
  });

  it('hands over the documents, and nothing to a collection that it does not know', () => {
    expect(handedOver(root, 'zoekwoorden')).toMatchObject([{ id: 'zoekwoorden', body: undefined }]);
    expect(handedOver(root, 'iets')).toEqual([]);
    expect(() => handedOver('/elders', 'verhalen')).toThrow('contentGuard()');
  });

  it('leaves the fields that a text had while they have faults, and takes them when they are mended', async () => {
    text = story(['title: "Een team', 'layout: x\ntitle: "Een ploeg']);
    expect((await content.read()).problems).toHaveLength(1);
    expect(entry()?.source).toBe(story());
    text = story(['title: "Een team', 'title: "Een ploeg']);
    expect((await content.read()).problems).toEqual([]);
    expect(entry()?.data.title).toBe('Een ploeg in de kas van de gemeente');
  });

  it('hands over the text as HTML only while nothing is wrong with it', async () => {
    expect(entry()?.rendered?.html).toMatch(/^<h2 id="het-begin">/);
    for (const broken of [
      story(['in het voorjaar', 'in {1+1}']),
      story(['title: "Een team', 'layout: x\ntitle: "Een ploeg']),
      story(['<Begrip id="jobcoach">', '<Begrip id="niemand">']),
    ]) {
      text = broken;
      expect((await content.read()).problems).toHaveLength(1);
      expect(entry()).toMatchObject({ id: 'proef', rendered: undefined });
    }
    text = story();
    await content.read();
    expect(entry()?.rendered?.html).toMatch(/^<h2 id="het-begin">/);
  });
});
