/**
 * `npm run redactie`: writes the tables of REDACTIE.md anew, for the pull request that changes a field or a list;
 * `-- --beelden` also takes its pictures anew, for one that changes the editor screen.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { guideFile, withTables } from '../src/schema/guide.ts';

const before = await readFile(guideFile, 'utf8');
const now = withTables(before);
await writeFile(guideFile, now);
console.log(now === before ? `${guideFile} klopt al.` : `${guideFile} is bijgewerkt.`);

if (process.argv.includes('--beelden')) {
  const { pictureFolder, takePictures } = await import('./guide/take-pictures.ts');
  await takePictures();
  console.log(`De plaatjes in ${pictureFolder} zijn opnieuw gemaakt.`);
}
