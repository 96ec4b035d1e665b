import { execFile } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptWork } from './kept-work.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The files that are there; one that is written again gets another number. */
async function written(): Promise<{ place: string; size: number; number: number }[]> {
  const places = (await readdir(folder)).sort().map((name) => path.join(folder, name));
  return Promise.all(
    places.map(async (place) => {
      const { size, ino } = await stat(place);
      return { place, size, number: ino };
    }),
  );
}

/** What a build finds that asks for these words, and makes what it does not find. */
async function build(words: readonly string[], common?: string): Promise<unknown[]> {
  const kept = new KeptWork<unknown>(folder, common);
  const found = words.map((word) => kept.find([word]));
  words.forEach((word, index) => {
    if (found[index] === undefined) kept.add([word], { word, parts: new Map([[word, undefined]]) });
  });
  await kept.keep();
  return found;
}
const made = (word: string) => ({ word, parts: new Map([[word, undefined]]) });

describe('what is kept of one build for the next', () => {
  it('is found for the same inputs, as it was made', async () => {
    expect(await build(['een', 'twee'])).toEqual([undefined, undefined]);
    expect(await build(['twee', 'drie'])).toStrictEqual([made('twee'), undefined]);
  });

  it('is no more than the last build asked for', async () => {
    await build(['een', 'twee']);
    await build(['twee']);
    expect(await build(['een'])).toEqual([undefined]);
  });

  it('tells inputs apart that are the same when they are joined', async () => {
    const kept = new KeptWork(folder);
    kept.add(['ab', 'c'], 1);
    await kept.keep();
    expect(new KeptWork(folder).find(['a', 'bc'])).toBeUndefined();
  });

  it('is nothing when what all of it has in common changed', async () => {
    await build(['een'], 'bed');
    expect(await build(['een'], 'kas')).toEqual([undefined]);
    expect(await build(['een'], 'kas')).toEqual([made('een')]);
  });

  it.each([
    ['cut short', (file: string, size: number) => truncate(file, size - 1)],
    ['empty', (file: string) => truncate(file, 0)],
    ['longer', (file: string) => appendFile(file, 'x')],
  ])('is nothing when its file is %s', async (_, spoil) => {
    await build(['een']);
    const [file] = await written();
    if (file !== undefined) await spoil(file.place, file.size);
    expect(await build(['een'])).toEqual([undefined]);
    expect(await build(['een'])).toEqual([made('een')]);
  });

  it('is written again where something is new or gone, and nowhere else', async () => {
    const words = Array.from({ length: 100 }, (_, index) => `woord ${index}`);
    await build(words);
    const before = await written();
    expect(before).toHaveLength(16);
    await build(words.toReversed());
    expect(await written()).toEqual(before);
    await build(words.slice(1));
    const after = await written();
    expect(after.filter(({ number }, index) => number !== before[index]?.number)).toHaveLength(1);
    expect(await build(words)).toEqual([undefined, ...words.slice(1).map(made)]);
  });
});

describe('what is kept by the code of a project', () => {
  const inProject = (file: string) => path.join(folder, file);
  const script = `
    import { KeptWork } from ${JSON.stringify(path.resolve('src/kept/kept-work.ts'))};
    const kept = new KeptWork('kept');
    console.log(kept.find(['een']) ?? kept.add(['een'], process.argv[1]));
    await kept.keep();`;
  /** What a build of the project in the folder gives, when `made` is what it makes now: in a process of its own, which reads the code once. */
  const given = async (made: string, before = '') => {
    const order = ['--input-type=module', '--eval', before + script, made];
    const { stdout } = await promisify(execFile)(process.execPath, order, { cwd: folder });
    return stdout.trim();
  };
  beforeEach(async () => {
    for (const [file, text] of Object.entries({
      'src/draw.ts': 'one',
      'src/deeper/cut.ts': 'two',
      'package.json': '{}',
      'node_modules/.package-lock.json': '{}',
    })) {
      await mkdir(path.dirname(inProject(file)), { recursive: true });
      await writeFile(inProject(file), text);
    }
    expect(await given('first')).toBe('first');
  });

  it('is found as long as that stays as it is', async () => {
    expect(await given('again')).toBe('first');
  });

  it.each([
    ['a file of it', 'src/deeper/cut.ts'],
    ['a file more', 'src/deeper/new.css'],
    ['what it asks of npm', 'package.json'],
    ['what npm installed', 'node_modules/.package-lock.json'],
  ])('is nothing after a change of %s', async (_, file) => {
    await writeFile(inProject(file), '{ }');
    expect(await given('again')).toBe('again');
  });

  it('is nothing for another Node', async () => {
    const other = "Object.defineProperty(process, 'version', { value: 'v99.0.0' });";
    expect(await given('again', other)).toBe('again');
  });
});
