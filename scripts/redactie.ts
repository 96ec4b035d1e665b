/** `npm run redactie`: writes the tables of REDACTIE.md anew, for the pull request that changes a field or a list. */
import { readFile, writeFile } from 'node:fs/promises';
import { guideFile, withTables } from '../src/schema/guide.ts';

const before = await readFile(guideFile, 'utf8');
const now = withTables(before);
await writeFile(guideFile, now);
console.log(now === before ? `${guideFile} klopt al.` : `${guideFile} is bijgewerkt.`);
