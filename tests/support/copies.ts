import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyProject, type ProjectCopy } from '../../scripts/site/project-copy.ts';
import { listFile, writeList } from '../../src/released/address-list.ts';
import { library, writeLibrary } from './library.ts';
import { releasedBefore } from './renamed-story.ts';

/** A contact of a sector that somebody confirmed this month: dates in files of their own would grow old. */
const confirmed = `contact:
  role: "contactpersoon voor de banenafspraak bij de kring"
  name: "Robin Voorbeeld"
  email: robin@kring.example
  checkedOn: "${new Date().toISOString().slice(0, 7)}"
---`;
const sector = 'content/sectoren/gemeenten.mdx';

/** A copy of the project with the invented library in place of content/; the caller removes it. */
export async function copyLibraryProject(): Promise<ProjectCopy> {
  const copy = await copyProject();
  const fields = String(library[sector]).replace(/\n---\n/, `\n${confirmed}\n`);
  try {
    await writeLibrary(copy.root, { ...library, [sector]: fields });
    await writeFile(path.join(copy.root, listFile), writeList(releasedBefore));
  } catch (error) {
    await copy.remove();
    throw error;
  }
  return copy;
}
