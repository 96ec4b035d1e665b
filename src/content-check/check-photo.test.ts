import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const folder = 'content/verhalen/proef';
const withPhoto = (more = '') =>
  story([
    'cover: { icon: potted-plant }',
    `cover:\n  image: kas.jpg\n  alt: "Een kas"\n  credit: "Sam"\n  licence: cc0${more}`,
  ]);
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer();

/** What is said of a story with these photographs beside it. */
async function problems(photos: Record<string, Buffer>, text = withPhoto()): Promise<string[]> {
  const beside = Object.fromEntries(Object.entries(photos).map(([name, one]) => [`${folder}/${name}`, one]));
  const files = filesInMemory({ ...smallLibrary, [`${folder}/index.mdx`]: text, ...beside });
  return (await checkContent(files)).problems.map(
    ({ file, field, message }) => `${file} ${field ?? ''}: ${message}`,
  );
}

describe('a photograph for a cover', () => {
  it('is accepted when it is whole and wide enough', async () => {
    expect(await problems({ 'kas.jpg': await photo(1200, 900) })).toEqual([]);
  });

  it('is missed when the file is not there', async () => {
    expect(await problems({})).toEqual([
      `${folder}/index.mdx cover › image: het bestand kas.jpg staat niet in de map van dit verhaal (of is groter dan 15 MB).`,
    ]);
  });

  it('is refused when it is too narrow, half a file or no picture at all', async () => {
    const [narrow] = await problems({ 'kas.jpg': await photo(640, 480) });
    expect(narrow).toContain('Deze foto is 640 pixels breed. Minstens 800 is nodig.');
    const noise = await sharp(Buffer.alloc(1200 * 900 * 3, 'gewoon doen'), {
      raw: { width: 1200, height: 900, channels: 3 },
    })
      .jpeg()
      .toBuffer();
    const [half] = await problems({ 'kas.jpg': noise.subarray(0, noise.length / 2) });
    expect(half).toContain('Deze foto is niet te lezen');
    const [text] = await problems({ 'kas.jpg': Buffer.from('{ "name": "geen foto" }') });
    expect(text).toContain('Deze foto is niet te lezen');
  });

  it('needs alt text, a maker and a licence', async () => {
    const bare = story(['{ icon: potted-plant }', '{ image: kas.jpg }']);
    expect(await problems({ 'kas.jpg': await photo(1200, 900) }, bare)).toEqual(
      ['alt', 'credit', 'licence'].map(
        (field) => `${folder}/index.mdx cover › ${field}: ontbreekt. Vul dit veld in.`,
      ),
    );
  });

  it('stands in place of a pictogram, not beside it, and none is left unused', async () => {
    const both = { 'kas.jpg': await photo(1200, 900), 'oud.jpg': await photo(1200, 900) };
    expect(await problems(both, withPhoto('\n  icon: bed'))).toEqual([
      `${folder}/index.mdx cover: heeft óf een pictogram (icon) nodig, óf een foto (image). Niet allebei, niet geen van beide.`,
      `${folder}/oud.jpg : Deze foto hoort bij geen omslag. Noem hem bij cover › image, of haal hem weg.`,
    ]);
  });

  it('is judged by its bytes, not by its name', async () => {
    const svg = Buffer.from(
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="1200" height="900"/>',
    );
    const [drawing] = await problems({ 'kas.jpg': svg });
    expect(drawing).toContain('Dit bestand heet een foto, maar is van binnen een SVG.');
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');
    const [telephone] = await problems({ 'kas.jpg': heic });
    expect(telephone).toContain('van binnen een HEIC');
  });

  it('is as wide as it is shown, and not a line', async () => {
    const turned = await sharp(await photo(1200, 640))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await problems({ 'kas.jpg': turned }))[0]).toContain('Deze foto is 640 pixels breed.');
    const line = await sharp({ create: { width: 15_000, height: 1, channels: 3, background: '#3a7' } })
      .png()
      .toBuffer();
    expect((await problems({ 'kas.jpg': line }))[0]).toContain('Deze foto is 15000 bij 1 pixels.');
  });

  it('is not called unused while the fields of its story cannot be read', async () => {
    const broken = withPhoto().replace('title: "Een', 'title: "Een "');
    expect(await problems({ 'kas.jpg': await photo(1200, 900) }, broken)).toHaveLength(1);
  });
});
