import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateStories } from '../../scripts/bench/generate-stories.ts';
import { copyProject, type ProjectCopy } from '../../scripts/site/project-copy.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { violationsOn } from '../support/axe.ts';
import { type OpenSite, openSite } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { secondUmcStory } from '../support/second-umc-story.ts';
import { siteIn } from '../support/sites.ts';
import { kinds, unanswered } from '../support/walkers/questions.ts';
import { walk } from '../support/walkers/walk.ts';
import { faultsIn } from '../support/walkers/whole-site.ts';

const { id, file, text } = secondUmcStory;
const photo = path.resolve('tests/library/verhalen/gemeente-zandwoude/kas.jpg');
const cover = `cover:
  image: kas.jpg
  alt: "Een kar met warme maaltijden"
  credit: "Sam Voorbeeld"
  licence: cc-by-4.0`;

/** Puts a new story with a photograph in the content/ below `root`, as an editor would. */
async function addStory(root: string): Promise<void> {
  const withPhoto = text.replace(/^cover: .*$/m, cover);
  expect(withPhoto).not.toBe(text);
  const place = path.join(root, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, withPhoto);
  await cp(photo, path.join(path.dirname(place), 'kas.jpg'));
}

// With one story more, and with as many as the page of the finder holds.
describe.each([1, 60])('the real content with a good new story, %i stories or more', (total) => {
  let copy: ProjectCopy;
  let site: OpenSite;
  beforeAll(async () => {
    copy = await copyProject();
    await addStory(copy.root);
    const { texts } = await checkContent(await filesBelow(copy.root));
    const stories = texts.filter(({ kind }) => kind === 'verhalen').length;
    await generateStories(copy.root, Math.max(stories, total));
    await build(copy.root);
    site = await openSite(siteIn(copy.root).dist);
  }, 300_000);
  afterAll(async () => {
    await site?.close();
    await copy?.remove();
  });

  it('passes the check', async () => {
    const { problems } = await checkContent(await filesBelow(copy.root));
    expect(problems).toEqual([]);
  });

  it('has nothing wrong on any page', async () => {
    expect(await faultsIn(siteIn(copy.root), site)).toEqual([]);
  });

  it('is accessible where the story is new', async () => {
    const addresses = [`/verhalen/${id}/`, '/verhalen/', '/bundel/'];
    expect(await walk(site, addresses, {}, violationsOn)).toEqual([]);
  });

  it.runIf(total === 1).each(kinds)('answers what people ask, of the kind "%s"', async (kind) => {
    expect(await unanswered(site, kind)).toEqual([]);
  });
});
