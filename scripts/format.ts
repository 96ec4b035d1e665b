/** `npm run format`: puts code in the agreed shape, and content/ in the form in which the editor screen stores it. */
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { storedForm } from '../src/beheer/form/stored-form.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const { status } = spawnSync(process.execPath, [biome, 'check', '--write'], { stdio: 'inherit' });
const faults: string[] = [];
for (const { file, isPlain } of await filesBelow(process.cwd())) {
  if (isPlain && /\.(?:mdx|yaml)$/.test(file)) await format(file);
}
for (const fault of faults) console.error(fault);
process.exitCode = status !== 0 || faults.length > 0 ? 1 : 0;

async function format(file: string): Promise<void> {
  const before = await readFile(file, 'utf8');
  try {
    const after = storedForm(file, before) ?? before;
    if (after === before) return;
    await writeFile(file, after);
    console.log(file);
  } catch (error) {
    faults.push(`${file}: ${(error as Error).message}`);
  }
}
