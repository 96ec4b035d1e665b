import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { belowRoot, finderCards } from '../../addresses.ts';
import { cutCards } from './cut-cards.ts';

const [numbering, stories] = ['1a2b', 1001];
const cards = Array.from(
  { length: stories },
  (_, number) => `<li data-story="verhaal-${number}"><p>Verhaal</p></li>`,
);
const fileOf = (file: number | 'alle') =>
  path.join(site, belowRoot(finderCards(numbering, file)), 'index.html');
let site: string;

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  await mkdir(path.dirname(fileOf('alle')), { recursive: true });
  await writeFile(fileOf('alle'), cards.join(''));
});
afterEach(() => rm(site, { recursive: true }));

it('gives each file its cards, and takes the page with all of them away', async () => {
  expect(cutCards(site, { numbering, stories })).toEqual(cards);
  expect(await readFile(fileOf(1), 'utf8')).toBe(`${cards[2]}${cards[3]}`);
  expect(await readFile(fileOf(500), 'utf8')).toBe(cards[1000]);
  const files = await readdir(path.dirname(path.dirname(fileOf('alle'))));
  expect(files).toHaveLength(501);
});

it('stops at a story without a card', async () => {
  await writeFile(fileOf('alle'), cards.slice(1).join(''));
  expect(() => cutCards(site, { numbering, stories })).toThrow('1000 kaarten van 1001 verhalen');
});
