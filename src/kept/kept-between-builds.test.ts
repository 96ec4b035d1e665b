import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptBetweenBuilds } from './kept-between-builds.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(root, { recursive: true }));

/** A place with this code: what runs reads the code of a place once, so that other code stands in another one. */
async function place(name: string, files: Record<string, string>): Promise<string> {
  await mkdir(path.join(root, name));
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(root, name, file), text);
  return path.join(root, name);
}

/** What is given by this code of these inputs, when `made` is what it makes now. */
const given = async (made: string, code: string[], ...inputs: string[]) =>
  String(
    await keptBetweenBuilds({ file: path.join(root, 'kept'), code, inputs }, async () => Buffer.from(made)),
  );

describe('what is made once for all builds', () => {
  it('is taken as long as inputs and code are the same, wherever the code stands', async () => {
    const files = { 'draw.ts': 'one', 'cut.ts': 'two' };
    expect(await given('first', [await place('a', files)], 'x')).toBe('first');
    expect(await given('again', [await place('b', files)], 'x')).toBe('first');
  });

  it.each([
    ['a file of a folder', { 'draw.ts': 'other', 'cut.ts': 'two' }],
    ['the number of files', { 'draw.ts': 'one', 'cut.ts': 'two', 'more.ts': '' }],
  ])('is made anew when %s changed', async (_, files) => {
    expect(await given('first', [await place('a', { 'draw.ts': 'one', 'cut.ts': 'two' })], 'x')).toBe(
      'first',
    );
    expect(await given('again', [await place('b', files)], 'x')).toBe('again');
  });

  it('is made anew when a file changed that is named by itself', async () => {
    const of = async (name: string, version: string) =>
      path.join(await place(name, { 'package.json': version }), 'package.json');
    expect(await given('first', [await of('a', '1.0.0')], 'x')).toBe('first');
    expect(await given('again', [await of('b', '1.0.1')], 'x')).toBe('again');
  });

  it('is made anew when an input changed, and for a smaller one that begins alike', async () => {
    const code = [await place('a', { 'draw.ts': 'one' })];
    expect(await given('first', code, 'x', 'y')).toBe('first');
    expect(await given('again', code, 'x', 'z')).toBe('again');
    expect(await given('third', code, 'x')).toBe('third');
  });
});
