import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptImage } from './kept-image.ts';
import { topicShareImage } from './topic-share-image.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'share-'));
});
afterAll(() => rm(folder, { recursive: true }));

let drawn = 0;
const image = async (page: string, ...inputs: string[]) =>
  String(
    await keptImage(
      page,
      inputs,
      async () => {
        drawn++;
        return Buffer.from(inputs.join('|'));
      },
      folder,
    ),
  );

describe('a picture that was drawn before', () => {
  it('is taken again, and drawn anew when anything that it shows changed', async () => {
    expect(await image('/a/', 'Titel', 'naam')).toBe('Titel|naam');
    expect(await image('/a/', 'Titel', 'naam')).toBe('Titel|naam');
    expect(drawn).toBe(1);
    expect(await image('/a/', 'Andere titel', 'naam')).toBe('Andere titel|naam');
    expect(await image('/a/', 'Titel', 'naam')).toBe('Titel|naam');
    expect(await image('/a/', 'Titeln', 'aam')).toBe('Titeln|aam');
    expect(await image('/b/', 'Titeln', 'aam')).toBe('Titeln|aam');
    expect(drawn).toBe(5);
    // One file for each page: what is no longer used does not stay.
    expect((await readdir(folder)).sort()).toEqual(['_a_.png', '_b_.png']);
  });

  it('is drawn once for all who ask for it at the same time', async () => {
    drawn = 0;
    await Promise.all(Array.from({ length: 5 }, () => image('/c/', 'Titel')));
    expect(drawn).toBe(1);
  });

  it('is of its own page: another title of a topic gives another picture', async () => {
    const of = (label: string) =>
      topicShareImage({ kind: 'sectoren', id: 'umc', label, url: '/toets/' }, folder);
    const first = await of('Ziekenhuizen');
    expect((await of('Ziekenhuis')).equals(first)).toBe(false);
    expect((await of('Ziekenhuizen')).equals(first)).toBe(true);
  });
});
