import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProjectCopy } from '../../scripts/site/project-copy.ts';
import { copyLibraryProject } from '../support/copies.ts';
import { librarySite } from '../support/sites.ts';
import { story } from '../support/story-template.ts';

let copy: ProjectCopy;
let server: ChildProcess;
let base: string;
let said = '';
const inCopy = (file: string) => path.join(copy.root, file);
const traceOf = (name: string) => inCopy(`${name}-ran`);

/** Fields with a layout that leaves a file behind when anybody imports it. */
const withLayout = (text: string, trace: string) => {
  const code = `import { writeFileSync } from 'node:fs'; writeFileSync('${trace}', ''); export default () => '';`;
  return text.replace('---\n', `---\nlayout: "data:text/javascript,${encodeURIComponent(code)}"\n`);
};

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 100));
}

async function get(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${base}${address}`);
  return { status: response.status, text: await response.text() };
}

beforeAll(async () => {
  copy = await copyLibraryProject();
  await mkdir(inCopy('content/verhalen/kwaad'));
  await writeFile(inCopy('content/verhalen/kwaad/index.mdx'), withLayout(story(), traceOf('kwaad')));
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4390'], {
    cwd: copy.root,
    // Astro behaves otherwise when it believes that it is being tested itself.
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text));
  await until(() => /localhost:\d+/.test(said));
  base = `http://localhost:${/localhost:(\d+)/.exec(said)?.[1]}`;
}, 120_000);
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  await copy.remove();
});

describe('the site while an editor works at it', () => {
  const umc = 'content/verhalen/umc-eikenwoude/index.mdx';

  it('begins with the report when a text has code among its fields, without that text', async () => {
    expect(said).toContain('content/verhalen/kwaad/index.mdx:2:1\n  layout: dit veld bestaat niet.');
    expect((await get('/verhalen/kwaad/')).status).toBe(404);
    expect((await get('/verhalen/')).text).not.toContain('/verhalen/kwaad/');
    expect(existsSync(traceOf('kwaad'))).toBe(false);
  });

  it('neither runs nor shows a text that got code among its fields, and shows the report', async () => {
    const text = await readFile(inCopy(umc), 'utf8');
    const statusOfStory = async () => (await get('/verhalen/umc-eikenwoude/')).status;
    expect(await statusOfStory()).toBe(200);
    await writeFile(inCopy(umc), withLayout(text, traceOf('umc')));
    await until(async () => existsSync(traceOf('umc')) || (await statusOfStory()) === 500);
    await until(() => said.includes(`${umc}:2:1\n  layout: dit veld bestaat niet.`));
    expect(await statusOfStory()).toBe(500);
    expect(existsSync(traceOf('umc'))).toBe(false);
    // Lists show what the text last held.
    expect((await get('/verhalen/')).text).toContain('/verhalen/umc-eikenwoude/');
  });

  it('goes on when the text is mended, with what it says now', async () => {
    const text = await readFile(path.join(librarySite.root, umc), 'utf8');
    const mended = text
      .replace(/^title: .*$/m, 'title: "Alle rolstoelen op orde"')
      .concat('\n## Nog een kop\n\nEen zin erbij.\n');
    await writeFile(inCopy(umc), mended);
    await until(async () => (await get('/verhalen/umc-eikenwoude/')).text.includes('Een zin erbij.'));
    await until(async () => (await get('/verhalen/')).text.includes('Alle rolstoelen op orde'));
    expect(existsSync(traceOf('umc'))).toBe(false);
  });

  it('has the share pictures, which no page makes', async () => {
    const { headers } = await fetch(`${base}/verhalen/umc-eikenwoude/deel.png`);
    expect(headers.get('content-type')).toBe('image/png');
    expect((await get('/verhalen/bestaat-niet/deel.png')).status).toBe(404);
  });

  it('follows the documents too, and texts that come and go', async () => {
    await writeFile(inCopy('content/verhalen/kwaad/index.mdx'), story());
    await until(async () => (await get('/verhalen/kwaad/')).status === 200);
    const words = await readFile(inCopy('content/keuzehulp.yaml'), 'utf8');
    const changed = words.replace(/question: .*/, 'question: "Wat wil jij nu weten?"');
    await writeFile(inCopy('content/keuzehulp.yaml'), changed);
    await until(async () => (await get('/keuzehulp/')).text.includes('Wat wil jij nu weten?'));
    await rm(inCopy('content/verhalen/kwaad'), { recursive: true });
    await until(async () => !(await get('/verhalen/')).text.includes('/verhalen/kwaad/'));
  });
});
