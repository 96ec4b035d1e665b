import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { SettingsError } from '../../src/settings.ts';
import { buildSite, explainFailure } from './build-site.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'build-'));
  await buildSite(root, makes('before'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Makes a site of two files, and does something when half of it is there. */
const makes =
  (text: string, halfWay: () => unknown = () => {}) =>
  async (_: string, into: string) => {
    await mkdir(into);
    await writeFile(path.join(into, 'index.html'), text);
    await halfWay();
    await writeFile(path.join(into, 'end.html'), text);
  };

/** What the files of dist/ say, and which folders stand in the project. */
async function site(): Promise<{ says: string[]; folders: string[] }> {
  const names = (await readdir(path.join(root, 'dist'))).sort();
  const says = await Promise.all(names.map((name) => readFile(path.join(root, 'dist', name), 'utf8')));
  return { says, folders: (await readdir(root)).sort() };
}
const whole = (text: string) => ({ says: [text, text], folders: ['.astro', 'dist'] });

/** What a build fails with, in the words of the command. */
const failure = (build: Promise<void>) => build.then(() => 'no failure', explainFailure);

describe('a build', () => {
  it('puts a complete site in the place of dist/, and leaves nothing else', async () => {
    await buildSite(root, makes('after'));
    expect(await site()).toEqual(whole('after'));
    expect(await readdir(path.join(root, '.astro'))).toEqual([]);
  });

  it('can be read by a web server, whatever the umask of who builds', async () => {
    const before = process.umask(0o077);
    onTestFinished(() => void process.umask(before));
    const withConfig = makes('after', () => mkdir(path.join(root, 'dist.new.hosting')));
    await buildSite(root, withConfig);
    const modes = ['dist', 'dist/index.html', 'dist.hosting'].map(
      (name) => statSync(path.join(root, name)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o644, 0o755]);
  });

  it('that fails leaves dist/ as it was', async () => {
    const broken = makes('after', () => {
      throw new Error('broken');
    });
    expect(await failure(buildSite(root, broken))).toContain('broken');
    expect(await site()).toEqual(whole('before'));
  });

  it('puts the configuration of a host in place with the site that it is for, and not before', async () => {
    const withConfig = makes('first', () => mkdir(path.join(root, 'dist.new.hosting')));
    await buildSite(root, withConfig);
    const folders = ['.astro', 'dist', 'dist.hosting'];
    expect((await site()).folders).toEqual(folders);
    const broken = makes('after', async () => {
      await mkdir(path.join(root, 'dist.new.hosting'));
      throw new Error('broken');
    });
    await failure(buildSite(root, broken));
    expect((await site()).folders).toEqual(folders);
    await buildSite(root, makes('bare'));
    expect(await site()).toEqual(whole('bare'));
  });

  it('that is killed leaves dist/ as it was, and what else it leaves goes with the next one', async () => {
    await kill('after');
    expect((await site()).says).toEqual(['before', 'before']);
    expect(existsSync(path.join(root, 'dist.new/index.html'))).toBe(true);
    await buildSite(root, makes('again'));
    expect(await site()).toEqual(whole('again'));
  });

  it('that was killed between its two renames loses nothing', async () => {
    await rename(path.join(root, 'dist'), path.join(root, 'dist.old'));
    const broken = makes('after', () => {
      throw new Error('broken');
    });
    await failure(buildSite(root, broken));
    expect(await site()).toEqual(whole('before'));
  });

  it('is refused while another one runs here, which ends as if nothing was', async () => {
    let second = '';
    const first = makes('first', async () => {
      second = await failure(buildSite(root, makes('second')));
    });
    await buildSite(root, first);
    expect(second).toBe(
      `In deze map loopt al een build (proces ${process.pid}). Wacht tot die klaar is. Loopt er geen? Verwijder dan .astro/building.`,
    );
    expect(await site()).toEqual(whole('first'));
  });

  it('is refused while another process builds here, which goes on', async () => {
    const other = inOwnProcess('other', "console.log('half-way'); await once(process.stdin, 'data');");
    await once(other.stdout, 'data');
    expect(await failure(buildSite(root, makes('second')))).toContain(`(proces ${other.pid})`);
    other.stdin.end('go on');
    await once(other, 'exit');
    expect(await site()).toEqual(whole('other'));
  });

  it.each([
    ['Node says so', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
    ['the quota is used up', Object.assign(new Error('EDQUOT: quota exceeded'), { code: 'EDQUOT' })],
    ['a part of it says so', new Error('It stopped.', { cause: new Error('ENOSPC') })],
    ['another program says so', new Error('Pagefind: No space left on device (os error 28)')],
  ])(
    'that finds the disk full says so in one sentence and leaves dist/ as it was, when %s',
    async (_, error) => {
      const stopped = makes('after', () => {
        throw error;
      });
      expect(await failure(buildSite(root, stopped))).toBe(
        'De schijf is vol: maak ruimte en begin opnieuw. De site in dist/ is zoals zij was.',
      );
      expect(await site()).toEqual(whole('before'));
    },
  );
});

/** Builds in a process of its own, which does something when half of the site is there. */
function inOwnProcess(text: string, halfWay: string) {
  const code = `
    import { once } from 'node:events';
    import { mkdir, writeFile } from 'node:fs/promises';
    import { buildSite } from ${JSON.stringify(path.resolve('scripts/site/build-site.ts'))};
    await buildSite(${JSON.stringify(root)}, async (_, into) => {
      await mkdir(into);
      await writeFile(into + '/index.html', ${JSON.stringify(text)});
      ${halfWay}
      await writeFile(into + '/end.html', ${JSON.stringify(text)});
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill());
  return child;
}

/** Builds in a process of its own, which is killed half-way. */
async function kill(text: string): Promise<void> {
  await once(
    inOwnProcess(text, "process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});"),
    'exit',
  );
}

it('a failure that somebody can mend is told in words, and any other with its stack', () => {
  expect(explainFailure(new SettingsError(['PORT is "x": …', 'PREVIEW is "y": …']))).toBe(
    'PORT is "x": …\nPREVIEW is "y": …',
  );
  const refused = Object.assign(new Error('EROFS: read-only file system'), {
    code: 'EROFS',
    path: '/a/dist',
  });
  expect(explainFailure(refused)).toBe(
    'Hier mag niet worden geschreven: /a/dist. Zet het project in een map waarin dat mag.',
  );
  const mounted = Object.assign(new Error('EBUSY: rename'), { code: 'EBUSY', path: '/a/dist' });
  expect(explainFailure(mounted)).toMatch(/^De map \/a\/dist is niet te vervangen: .* begin opnieuw\.$/);
  for (const [code, said] of [
    ['EADDRINUSE', 'in gebruik'],
    ['EACCES', 'mag dit programma niet luisteren'],
  ] as const) {
    const error = Object.assign(new Error(`listen ${code}`), { code, syscall: 'listen', port: 80 });
    expect(explainFailure(error)).toMatch(new RegExp(`oort 80 .*${said}.*: zet PORT op`));
  }
  expect(explainFailure(new Error('anders'))).toMatch(/^Error: anders\n +at /);
});
