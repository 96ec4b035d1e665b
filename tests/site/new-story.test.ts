import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { checkContent } from '../../src/content-check/check-content.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { axeScript, violationsOn } from '../support/axe.ts';
import { type OpenSite, openSite } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { copyRealProject } from '../support/copies.ts';
import { addStory } from '../support/new-story.ts';
import { secondUmcStory } from '../support/second-umc-story.ts';
import { realSite, siteIn } from '../support/sites.ts';
import { shortfalls } from '../support/walkers/questions.ts';
import { walk } from '../support/walkers/walk.ts';
import { faultsIn } from '../support/walkers/whole-site.ts';

describe('the real content with a good new story', () => {
  let copy: ProjectCopy;
  let site: OpenSite;
  beforeAll(async () => {
    copy = await copyRealProject();
    await addStory(copy.root);
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
    expect(await faultsIn(siteIn(copy.root), realSite, site)).toEqual([]);
  });

  it('is accessible where the story is new', async () => {
    const addresses = [
      `/verhalen/${secondUmcStory.id}/`,
      '/verhalen/',
      `/bundel/?verhaal=${secondUmcStory.id}`,
    ];
    const judged = new Set<number>();
    const options = { script: axeScript };
    expect(await walk(site, addresses, options, (page) => violationsOn(page, judged))).toEqual([]);
  });

  it('answers what people ask', async () => {
    const { page } = await site.visit('/verhalen/', { keep: false });
    // All of them are asked of the content without it.
    expect(await shortfalls(page, 3)).toEqual([]);
  });
});
