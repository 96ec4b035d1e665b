import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyProject, type ProjectCopy } from '../../scripts/site/project-copy.ts';
import { listFile, writeList } from '../../src/released/address-list.ts';
import { library, writeLibrary } from './library.ts';
import { releasedBefore } from './renamed-story.ts';
import { librarySite, realSite, type Site } from './sites.ts';

/** A contact of a sector that somebody confirmed this month: dates in files of their own would grow old. */
const confirmed = `contact:
  role: "contactpersoon voor de banenafspraak bij de kring"
  name: "Robin Voorbeeld"
  email: robin@kring.example
  checkedOn: "${new Date().toISOString().slice(0, 7)}"
---`;
const sector = 'content/sectoren/gemeenten.mdx';

/** What a build keeps of work that the next would do again. Each part says itself what it was made of. */
const keptWork = ['covers', 'dictionary', 'keuzehulp', 'share', 'typeface'].map((name) =>
  path.join('.astro', name),
);

/** A copy of the project that need not draw again what its site shows; the caller removes it. */
export async function copyRealProject(): Promise<ProjectCopy> {
  const copy = await copyProject();
  await takeKeptWork(copy, realSite);
  return copy;
}

/** A copy of the project with the invented library in place of content/; the caller removes it. */
export async function copyLibraryProject(): Promise<ProjectCopy> {
  const copy = await copyProject();
  const fields = String(library[sector]).replace(/\n---\n/, `\n${confirmed}\n`);
  try {
    await writeLibrary(copy.root, { ...library, [sector]: fields });
    await writeFile(path.join(copy.root, listFile), writeList(releasedBefore));
    await takeKeptWork(copy, librarySite);
  } catch (error) {
    await copy.remove();
    throw error;
  }
  return copy;
}

async function takeKeptWork({ root }: ProjectCopy, site: Site): Promise<void> {
  for (const name of keptWork) {
    const kept = path.join(site.root, name);
    if (existsSync(kept)) await cp(kept, path.join(root, name), { recursive: true });
  }
}
