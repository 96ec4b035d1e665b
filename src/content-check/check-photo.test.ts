import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';
import { copyLibrary, type FixtureLibrary, story } from './fixture-library.ts';
import { filesBelow } from './raw-file.ts';

const folder = 'content/verhalen/proef';
const withPhoto = (more = '') =>
  story([
    'cover: { icon: potted-plant }',
    `cover:\n  image: kas.jpg\n  alt: "Een kas"\n  credit: "Sam"\n  licence: cc0${more}`,
  ]);

let library: FixtureLibrary;
beforeEach(async () => {
  library = await copyLibrary();
  await mkdir(path.join(library.root, folder), { recursive: true });
  await library.write(`${folder}/index.mdx`, withPhoto());
});
afterEach(() => library.remove());

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();
const put = async (name: string, picture: Buffer) =>
  writeFile(path.join(library.root, folder, name), picture);
const problems = async () =>
  (await checkContent(await filesBelow(library.root))).problems.map(
    ({ file, field, message }) => `${file} ${field ?? ''}: ${message}`,
  );

describe('a photograph for a cover', () => {
  it('is accepted when it is whole and wide enough', async () => {
    await put('kas.jpg', await photo(1200, 900));
    expect(await problems()).toEqual([]);
  });

  it('is missed when the file is not there', async () => {
    expect(await problems()).toEqual([
      `${folder}/index.mdx cover › image: het bestand kas.jpg staat niet in de map van dit verhaal (of is groter dan 15 MB).`,
    ]);
  });

  it('is refused when it is too narrow, half a file or no picture at all', async () => {
    await put('kas.jpg', await photo(640, 480));
    expect((await problems())[0]).toContain('Deze foto is 640 pixels breed. Minstens 800 is nodig.');
    const noise = await sharp(Buffer.alloc(1200 * 900 * 3, 'gewoon doen'), {
      raw: { width: 1200, height: 900, channels: 3 },
    })
      .jpeg()
      .toBuffer();
    await put('kas.jpg', noise.subarray(0, noise.length / 2));
    expect((await problems())[0]).toContain('Deze foto is niet te lezen');
    await put('kas.jpg', await readFile('package.json'));
    expect((await problems())[0]).toContain('Deze foto is niet te lezen');
  });

  it('needs words for who cannot see it, a maker and a licence', async () => {
    await put('kas.jpg', await photo(1200, 900));
    await library.write(`${folder}/index.mdx`, story(['{ icon: potted-plant }', '{ image: kas.jpg }']));
    expect(await problems()).toEqual(
      ['alt', 'credit', 'licence'].map(
        (field) => `${folder}/index.mdx cover › ${field}: ontbreekt. Vul dit veld in.`,
      ),
    );
  });

  it('stands in place of a pictogram, not beside it, and none lies about unused', async () => {
    await put('kas.jpg', await photo(1200, 900));
    await put('oud.jpg', await photo(1200, 900));
    await library.write(`${folder}/index.mdx`, withPhoto('\n  icon: bed'));
    expect(await problems()).toEqual([
      `${folder}/index.mdx cover: heeft óf een icon nodig, óf een image. Niet allebei, niet geen van beide.`,
      `${folder}/oud.jpg : Deze foto hoort bij geen omslag. Noem hem bij cover › image, of haal hem weg.`,
    ]);
  });
});
