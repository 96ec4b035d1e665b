import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const parent = await mkdtemp(path.join(tmpdir(), 'bootstrap-'));
afterAll(() => rm(parent, { recursive: true }));

/** What stands in for npm: it installs this Node, says so in a file, and fails where pnpm made a link. */
const npm = `const fs = require('node:fs');
if (fs.existsSync('node_modules/.pnpm')) process.exit(1);
fs.mkdirSync('node_modules/node/bin', { recursive: true });
fs.symlinkSync(process.execPath, 'node_modules/node/bin/node');
fs.writeFileSync('node_modules/.package-lock.json', process.argv.slice(2).join(' '));
`;
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(parent, 'project-'));
  await mkdir(path.join(root, 'scripts'));
  await cp('scripts/bootstrap.mjs', path.join(root, 'scripts/bootstrap.mjs'));
  const project = { engines: { node: '>=20' }, devDependencies: { node: process.versions.node } };
  await writeFile(path.join(root, 'package.json'), JSON.stringify(project));
  await writeFile(path.join(root, 'package-lock.json'), '{}');
  await writeFile(path.join(root, 'npm-cli.js'), npm);
  await writeFile(path.join(root, 'scripts/say.ts'), 'console.log("gezegd", ...process.argv.slice(2));');
});

function start(folder = root) {
  const env = { ...process.env, npm_execpath: path.join(folder, 'npm-cli.js') };
  const options = { cwd: tmpdir(), encoding: 'utf8', env } as const;
  return spawnSync(process.execPath, [path.join(folder, 'scripts/bootstrap.mjs'), 'say', 'a b'], options);
}

describe('a command', () => {
  it('runs after what is missing was installed, and then at once', () => {
    expect(start()).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/nstalleerd.*\ngezegd a b\n$/),
    });
    expect(start()).toMatchObject({ status: 0, stdout: 'gezegd a b\n' });
  });

  it('runs where another package manager installed the packages', async () => {
    await mkdir(path.join(root, 'node_modules/.pnpm/astro'), { recursive: true });
    await symlink('.pnpm/astro', path.join(root, 'node_modules/astro'));
    expect(start()).toMatchObject({ status: 0, stdout: expect.stringContaining('gezegd') });
    expect(await readFile(path.join(root, 'node_modules/.package-lock.json'), 'utf8')).toContain('install');
  });

  it.each(['a#b', 'a%20b', 'a?b'])('says that the folder %s cannot be built in', async (name) => {
    const folder = path.join(parent, name);
    await cp(root, folder, { recursive: true });
    const { status, stderr } = start(folder);
    expect(stderr).toMatch(/^In het pad .* Geef die map een andere naam\.\n$/);
    expect(status).toBe(1);
  });
});
