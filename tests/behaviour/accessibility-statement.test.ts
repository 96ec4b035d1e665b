import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { librarySite } from '../support/sites.ts';

it('says the status, what it rests on, what does not meet the rules, and that tests are no research', async () => {
  const html = await readFile(`${librarySite.dist}/toegankelijkheid/index.html`, 'utf8');
  const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  for (const said of [
    'Status: D: voldoet niet',
    'deelonderzoek of quickscan door Bureau Voorbeeld, 15 januari 2026',
    'Criterium 1.4.3',
    'De lijst onder de kaart heeft dezelfde plaatsen.',
    'door Robin, hoofd communicatie, op 1 februari 2026',
    'Het is dus geen onderzoek, en de status rust er niet op.',
  ]) {
    expect(text).toContain(said);
  }
  expect(html).toContain('href="https://onderzoek.example/zoeker"');
});
