import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { timeOfCommit } from './time-of-commit.ts';

const parent = await mkdtemp(path.join(tmpdir(), 'commits-'));
const root = path.join(parent, 'project');
afterAll(() => rm(parent, { recursive: true }));

function git(time: number, ...order: string[]): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${time} +0000`, GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@a.example'];
  execFileSync('git', [...who, ...order], { cwd: root, stdio: 'ignore', env });
}

beforeAll(async () => {
  await mkdir(path.join(root, 'of-nobody'), { recursive: true });
  await writeFile(path.join(root, 'of-nobody/text'), '');
  await writeFile(path.join(root, '.gitignore'), 'of-nobody\n');
  git(1e9, 'init', '-b', 'main');
  git(1e9, 'add', '.');
  git(1e9, 'commit', '-m', 'one');
  git(2e9, 'switch', '-c', 'text');
  await writeFile(path.join(root, 'text'), '');
  git(2e9, 'add', '.');
  git(2e9, 'commit', '-m', 'two');
  git(2e9, 'switch', 'main');
  git(2.1e9, 'merge', '--no-ff', 'text');
});

it('is that of a merge too, with and without the history behind it', () => {
  git(2.2e9, 'clone', '--depth', '1', `file://${root}`, path.join(parent, 'shallow'));
  expect(timeOfCommit(path.join(parent, 'shallow'))).toBe('2100000000');
  expect(timeOfCommit(root)).toBe('2100000000');
});

it('is the same for another user', () => {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(timeOfCommit(root)).toBe('2100000000');
  vi.unstubAllEnvs();
});

it('is none where git has nothing', () => {
  expect(timeOfCommit(parent)).toBe('');
  expect(timeOfCommit(path.join(root, 'of-nobody'))).toBe('');
});
