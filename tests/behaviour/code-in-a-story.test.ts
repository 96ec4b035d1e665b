import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { tryToBuild } from '../support/build.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { librarySite } from '../support/sites.ts';
import { story } from '../support/story-template.ts';

/** The project with the invented library, and a story that leaves a file behind when its code runs. */
let copy: ProjectCopy;
beforeEach(async () => {
  copy = await copyLibraryProject();
  await mkdir(inCopy('content/verhalen/kwaad'));
  await writeFile(inCopy('content/verhalen/kwaad/index.mdx'), story() + codeThatLeaves(inCopy('executed')));
});
afterEach(() => copy.remove());

const inCopy = (file: string) => path.join(copy.root, file);
const exists = async (name: string) => (await readdir(copy.root)).includes(name);

/** Each of the ways in which MDX can run code. */
const codeThatLeaves = (file: string) => `
import fs from 'node:fs';

export const left = fs.writeFileSync('${file}', 'import ran');

{globalThis.process.getBuiltinModule('fs').writeFileSync('${file}', 'expression ran')}
`;

describe('a story that holds code', () => {
  it('stops the build in Dutch, is never executed and leaves the finished site as it was', async () => {
    await cp(librarySite.dist, inCopy('dist'), { recursive: true });
    const before = await readFile(inCopy('dist/index.html'), 'utf8');

    const { status, stderr } = await tryToBuild(copy.root);
    expect(status).toBe(1);
    // The story ends with a new line, and its code begins after an empty one.
    const line = story().split('\n').length + 1;
    expect(stderr).toContain(`content/verhalen/kwaad/index.mdx:${line}:1\n  Een regel die begint met`);
    expect(stderr).toContain('Een regel die begint met import of export is code.');
    expect(stderr).toContain('3 problemen in 1 bestand');
    expect(stderr).not.toContain('    at ');
    expect(await exists('executed')).toBe(false);
    expect(await exists('dist.new')).toBe(false);
    expect(await readFile(inCopy('dist/index.html'), 'utf8')).toBe(before);
  });

  it('is not compiled when the check lets it pass and a page asks for it', async () => {
    const guard = inCopy('src/content-check/content-guard.ts');
    const open = async (lock: string, opened: string) => {
      const source = await readFile(guard, 'utf8');
      expect(source).toContain(lock);
      await writeFile(guard, source.replace(lock, opened));
    };
    await open('if (result.problems.length === 0) return;', 'return;');
    const page = inCopy('src/pages/404.astro');
    const asking = "---\nimport '../../content/verhalen/kwaad/index.mdx';\n";
    await writeFile(page, (await readFile(page, 'utf8')).replace('---\n', asking));
    const { status, stderr } = await tryToBuild(copy.root);
    expect(status).toBe(1);
    expect(stderr).toContain('no text is compiled');
    expect(await exists('executed')).toBe(false);

    // The proof of this test: without that guard as well, the code runs.
    await open('compileNoText()]', ']');
    await tryToBuild(copy.root);
    expect(await exists('executed')).toBe(true);
  });
});
