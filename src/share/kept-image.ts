import path from 'node:path';
import { keptBetweenBuilds } from '../kept/kept-between-builds.ts';

/** Where pictures are kept between builds, one file for each page. */
const ownFolder = path.resolve('.astro/share');

/** What draws: a change in any of it makes each picture anew. */
const code = ['src/share', 'src/cover', 'src/typeface', 'package.json'];

/** The picture of a page as `draw` makes it from `inputs`: all that the picture shows. */
export function keptImage(
  page: string,
  inputs: readonly (string | Buffer)[],
  draw: () => Promise<Buffer>,
  folder: string = ownFolder,
): Promise<Buffer> {
  const file = path.join(folder, `${page.replaceAll('/', '_')}.png`);
  return keptBetweenBuilds({ file, code, inputs: [page, ...inputs] }, draw);
}
