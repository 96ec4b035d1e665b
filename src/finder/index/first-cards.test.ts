import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { belowRoot, finderFile } from '../../addresses.ts';
import { encodePostings, type PostingLists } from '../formats/posting-lists.ts';
import { type Shard, shards } from '../formats/shards.ts';
import { addFirstCards, firstStories } from './first-cards.ts';

const list = (...pages: [page: number, weight: number][]) => encodePostings(new Map(pages));

describe('the stories that words show first', () => {
  it('are those where a word weighs most, and no other pages', () => {
    const words = { team: list([3, 4], [8, 10], [100, 10]), tuin: list([100, 9]) };
    expect(firstStories(words, 100)).toEqual([3, 8]);
  });

  it('are, of too many, those that stand highest, for words that more stories have', () => {
    const words: PostingLists = {};
    for (let story = 0; story < 40; story++) words[`een${story}`] = list([story, 9]);
    words.twee = list([60, 4], [70, 10]);
    const first = firstStories(words, 100);
    expect(first).toHaveLength(24);
    expect(first).toContain(70);
    expect(first).not.toContain(60);
    expect(first).toContain(0);
    expect(first).not.toContain(39);
  });
});

describe('the files of the quick index in a built site', () => {
  const [numbering, stories] = ['1a2b', 401];
  const cards = Array.from({ length: stories }, (_, number) => `<li data-number="${number}"></li>`);
  const shardFile = (shard: number) => path.join(site, belowRoot(finderFile(numbering, `snel-${shard}`)));
  let site: string;
  beforeEach(async () => {
    site = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
    await mkdir(path.dirname(shardFile(0)), { recursive: true });
    for (let shard = 0; shard < shards; shard++) {
      const words = shard === 7 ? { team: list([3, 4], [399, 10], [400, 10]) } : {};
      await writeFile(shardFile(shard), JSON.stringify({ words, cards: '' } satisfies Shard));
    }
  });
  afterEach(() => rm(site, { recursive: true }));

  it('have the cards of the stories that their words show first', async () => {
    addFirstCards(site, { numbering, stories }, cards);
    const shard = JSON.parse(await readFile(shardFile(7), 'utf8')) as Shard;
    expect(shard).toEqual({
      words: { team: list([3, 4], [399, 10], [400, 10]) },
      cards: `${cards[3]}${cards[399]}${cards[400]}`,
    });
    expect(JSON.parse(await readFile(shardFile(8), 'utf8'))).toEqual({ words: {}, cards: '' });
  });
});
