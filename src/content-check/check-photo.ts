import { faultOfPhoto } from '#fault-of-photo';
import { largestPhoto } from '../schema/photo.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';

/** Each photograph is the cover of its story, and each cover that names a photograph has it. */
export async function checkPhotos(folder: CheckedFolder): Promise<Problem[]> {
  const { photos } = folder;
  const problems: Problem[] = [];
  const named = new Set<string>();
  const unread = (folder.withdrawn ?? []).map(({ file }) => file.replace(/index\.mdx$/, ''));
  for (const { file, frontMatter } of textsOf(folder, 'verhalen')) {
    // Whether a photograph belongs to fields that cannot be read, nobody knows yet.
    if (frontMatter.faults.length > 0) unread.push(file.replace(/index\.mdx$/, ''));
    const { image } = (frontMatter.data.cover ?? {}) as { image?: unknown };
    if (typeof image !== 'string') continue;
    const photo = photos.find((one) => one.file === `${file.replace(/index\.mdx$/, '')}${image}`);
    if (photo !== undefined) named.add(photo.file);
    const message = photo
      ? await faultOfPhoto(await photo.read())
      : `het bestand ${image} staat niet in de map van dit verhaal (of is groter dan ${largestPhoto / 1_000_000} MB).`;
    if (message === undefined) continue;
    problems.push(fieldProblem(file, frontMatter, ['cover', 'image'], message));
  }
  const unused = photos.filter(
    ({ file }) => !named.has(file) && !unread.some((beside) => file.startsWith(beside)),
  );
  const message =
    'Deze foto hoort bij geen omslag. Noem hem bij “Omslag” (`cover › image`), of haal hem weg.';
  return [...problems, ...unused.map(({ file }) => ({ file, line: 1, column: 1, message }))];
}
