/** `npm run keuzehulp`: updates the table of outcomes, for a pull request that changes the keuzehulp. */
import { readFile, writeFile } from 'node:fs/promises';
import { readModel } from '../src/content-check/read-model.ts';
import { forgotVersion, outcomesFile, outcomesTable } from '../src/keuzehulp/outcomes.ts';
import { personas } from '../src/keuzehulp/personas.ts';

const { model, words } = await readModel(process.cwd());
const before = await readFile(outcomesFile, 'utf8').catch(() => '');
if (forgotVersion(before, model)) {
  console.error(
    `De vragen of antwoorden zijn anders, maar version in content/keuzehulp.yaml is nog ${model.version}. Maak er ${model.version + 1} van: oude links zeggen dan dat zij oud zijn.`,
  );
  process.exit(1);
}
const now = outcomesTable(model, words, personas);
await writeFile(outcomesFile, now);
const old = new Set(before.split('\n'));
const changed = now.split('\n').filter((line) => !old.has(line)).length;
console.log(
  changed === 0
    ? `${outcomesFile} klopt al: er verandert geen uitkomst.`
    : `${outcomesFile} is bijgewerkt: ${changed} regels zijn anders. Bekijk ze in de pull request.`,
);
