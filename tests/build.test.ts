import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyProject, type ProjectCopy } from '../scripts/site/project-copy.ts';
import { story } from './support/story-template.ts';

/** A copy of the project with content of its own. */
let root: string;
let copy: ProjectCopy;
beforeEach(async () => {
  copy = await copyProject();
  root = copy.root;
});
afterEach(() => copy.remove());

const run = (...script: string[]) =>
  spawnSync(process.execPath, script, { cwd: root, encoding: 'utf8', timeout: 120_000 });
const build = () => run('scripts/build.ts');
const exists = async (name: string) => (await readdir(root)).includes(name);

/** Leaves a file behind when it runs, by each of the ways in which MDX can run code. */
const code = `
import fs from 'node:fs';

export const left = fs.writeFileSync('${'HERE'}', 'import ran');

{globalThis.process.getBuiltinModule('fs').writeFileSync('${'HERE'}', 'expression ran')}
`;

describe('a story that holds code', () => {
  it('stops the build in Dutch, is never executed and leaves the finished site as it was', async () => {
    const trace = path.join(root, 'executed');
    await cp('dist', path.join(root, 'dist'), { recursive: true });
    const before = await readFile(path.join(root, 'dist/index.html'), 'utf8');
    await cp(path.join(root, 'content/verhalen/umcg'), path.join(root, 'content/verhalen/kwaad'), {
      recursive: true,
    });
    await writeFile(
      path.join(root, 'content/verhalen/kwaad/index.mdx'),
      story() + code.replaceAll('HERE', trace),
    );

    const { status, stderr } = build();
    expect(status).toBe(1);
    expect(stderr).toContain('content/verhalen/kwaad/index.mdx:54:1');
    expect(stderr).toContain('Een regel die begint met import of export is code.');
    expect(stderr).toContain('3 problemen in 1 bestand');
    expect(stderr).not.toContain('    at ');
    expect(await exists('executed')).toBe(false);
    expect(await exists('dist.new')).toBe(false);
    expect(await readFile(path.join(root, 'dist/index.html'), 'utf8')).toBe(before);
  });

  it('is not executed either when only the second lock is on the door', async () => {
    const trace = path.join(root, 'executed');
    const guard = path.join(root, 'src/content-check/content-guard.ts');
    const opened = (await readFile(guard, 'utf8')).replace(
      'if (result.problems.length === 0) return;',
      'return;',
    );
    await writeFile(guard, opened);
    await cp(path.join(root, 'content/verhalen/umcg'), path.join(root, 'content/verhalen/kwaad'), {
      recursive: true,
    });
    await writeFile(
      path.join(root, 'content/verhalen/kwaad/index.mdx'),
      story() + code.replaceAll('HERE', trace),
    );
    expect(build().status).toBe(1);
    expect(await exists('executed')).toBe(false);

    // And the trap works: with the second lock open as well, the code runs.
    await writeFile(guard, opened.replace('if (problems.length > 0) throw', 'if (false) throw'));
    build();
    expect(await exists('executed')).toBe(true);
  });
});

describe('a person who withdraws consent', () => {
  it('is gone from the whole site by one line', async () => {
    const file = path.join(root, 'content/verhalen/korps-rijdende-artillerie/index.mdx');
    const text = await readFile(file, 'utf8');
    const withdrawn = text.replace(/(name: Ashley\n(?:.*\n)*? {4}consent: )bundel-2019/, '$1withdrawn');
    expect(withdrawn).not.toBe(text);
    await writeFile(file, withdrawn);
    expect(build().status).toBe(0);
    const names = (await readdir(path.join(root, 'dist'), { recursive: true })).filter((name) =>
      /\.(html|json|xml|css|js)$/.test(name),
    );
    for (const name of names)
      expect(await readFile(path.join(root, 'dist', name), 'utf8'), name).not.toMatch(/Ashley/i);
    const page = await readFile(
      path.join(root, 'dist/verhalen/korps-rijdende-artillerie/index.html'),
      'utf8',
    );
    expect(page).toContain('<p>De paardenverzorger werkt 32 uur per week');
    expect(page).toContain('Op de vacature reageerde ze meteen');
    expect(page).toContain('verzorgen de paardenverzorger en');
  });
});

describe('a photograph on a cover', () => {
  it('is published small, in three formats, with its maker and without where it was taken, and printed in the booklet', async () => {
    const file = path.join(root, 'content/verhalen/umcg/index.mdx');
    const place = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 13/1 0/1' } };
    const picture = sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#3a7' } });
    const taken = await picture.jpeg().withExif(place).toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    await writeFile(path.join(root, 'content/verhalen/umcg/bed.jpg'), taken);
    const cover =
      'cover:\n  image: bed.jpg\n  alt: "Een bed in een gang"\n  credit: "Sam Voorbeeld"\n  licence: cc-by-4.0';
    await writeFile(file, (await readFile(file, 'utf8')).replace('cover: { icon: bed }', cover));
    expect(build().status).toBe(0);

    const html = await readFile(path.join(root, 'dist/verhalen/umcg/index.html'), 'utf8');
    expect(html).toContain('alt="Een bed in een gang"');
    expect(html).toContain('Foto: Sam Voorbeeld (CC BY 4.0)');
    const published = (await readdir(path.join(root, 'dist'), { recursive: true })).filter((name) =>
      name.includes('umcg/omslag'),
    );
    expect(published.map((name) => path.basename(name)).sort()).toEqual(
      [480, 960].flatMap((width) => ['avif', 'jpg', 'webp'].map((format) => `omslag-${width}.${format}`)),
    );
    for (const name of published) {
      const { exif, width } = await sharp(path.join(root, 'dist', name)).metadata();
      expect(exif, name).toBeUndefined();
      expect(name).toContain(`omslag-${width}.`);
    }

    const booklet = await readFile(path.join(root, 'dist/bundel/index.html'), 'utf8');
    const pictures = [...booklet.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    expect(pictures.filter((src) => src.startsWith('/verhalen/umcg/')).length).toBe(2);
    expect(pictures.filter((src) => !existsSync(path.join(root, 'dist', src)))).toEqual([]);
    const printed = run('scripts/bundle-pdf.ts', '?verhaal=umcg');
    expect(printed.stderr).toBe('');
    expect(printed.status).toBe(0);
    expect(existsSync(path.join(root, 'dist/bundel-gewoon-doen.pdf'))).toBe(true);
  });
});

describe('a page with many stories', () => {
  it('tells people apart who have the same id in two stories', async () => {
    const file = path.join(root, 'content/verhalen/umcg/index.mdx');
    const text = await readFile(file, 'utf8');
    expect(text).toContain('id: paul');
    await writeFile(file, text.replaceAll('id: paul', 'id: ashley').replaceAll('id="paul"', 'id="ashley"'));
    expect(build().status).toBe(0);
    const html = await readFile(path.join(root, 'dist/bundel/index.html'), 'utf8');
    const partOf = (id: string) =>
      html.split('<article ').find((part) => part.startsWith(`id="verhaal-${id}"`));
    expect(partOf('umcg')).toMatch(/>Paul<\/span>/);
    expect(partOf('umcg')).not.toContain('Ashley');
    expect(partOf('korps-rijdende-artillerie')).toMatch(/>Ashley<\/span>/);
  });
});

describe('a contact', () => {
  it('is shown while somebody confirmed it lately, and asked for again after that', async () => {
    const file = path.join(root, 'content/sectoren/gemeenten.mdx');
    const lately = new Date().toISOString().slice(0, 7);
    const text = await readFile(file, 'utf8');
    const confirmed = text.replace(
      /checkedOn: .*/,
      `name: Sam Voorbeeld\n  email: sam@voorbeeld.nl\n  checkedOn: "${lately}"`,
    );
    expect(confirmed).not.toBe(text);
    await writeFile(file, confirmed);
    expect(build().status).toBe(0);
    const shown = await readFile(path.join(root, 'dist/sectoren/gemeenten/index.html'), 'utf8');
    expect(shown).toContain('mailto:sam@voorbeeld.nl');
    expect(shown).toContain('Sam Voorbeeld');
    const old = await readFile('dist/sectoren/gemeenten/index.html', 'utf8');
    expect(old).toContain('We vragen dit contact opnieuw op');
    expect(old).toContain('Vereniging Nederlandse Gemeenten');
    const general = await readFile('dist/contact/index.html', 'utf8');
    expect(general).toContain('We vragen dit contact opnieuw op');
    expect(general).not.toContain('minbzk.nl');
  });
});

describe('an address that moved', () => {
  it('leads on, also without JavaScript', async () => {
    const file = path.join(root, 'content/verhalen/umcg/index.mdx');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('asOf:', 'aliases:\n  - bedden-umcg\nasOf:'),
    );
    expect(build().status).toBe(0);
    const moved = await readFile(path.join(root, 'dist/verhalen/bedden-umcg/index.html'), 'utf8');
    expect(moved).toContain('http-equiv="refresh" content="0; url=/verhalen/umcg/"');
    expect(moved).toContain('Dit verhaal is verhuisd');
  });
});
