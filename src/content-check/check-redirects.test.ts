import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/doorverwijzingen.yaml';
const line = (fields: string) => `  - ${fields.replaceAll('; ', '\n    ')}\n    on: 2026-11-01\n`;

/** What is told of a list with these lines. */
async function told(...lines: string[]): Promise<string[]> {
  const files = { ...library, [file]: `addresses:\n${lines.map(line).join('')}` };
  const { problems } = await checkContent(filesInMemory(files));
  return problems.map(
    ({ field, message, suggestion }) =>
      `${field}: ${message}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
  );
}

describe('addresses that moved or ended', () => {
  it('may lead to a page, a place on the same page or a file, or say why there is nothing', async () => {
    expect(
      await told(
        'from: /begrippen/oud/; kind: moved; to: /begrippen/jobcoach/',
        'from: /contact/#oude-kop; kind: moved; to: /contact/#redactie',
        'from: /contact/#weg; kind: merged; to: /contact/',
        'from: /cijfers/oud.csv; kind: moved; to: /cijfers/banen.csv',
        'from: /begrippen/fout/; kind: error; reason: "Dit klopte niet."',
        'from: /begrippen/weg/; kind: organisation; reason: "Deze organisatie is er niet meer."',
        'from: /begrippen/iemand/; kind: consent',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      ['from: /begrippen/x/; kind: consent; reason: "x"'],
      [
        'addresses › 1 › reason: hoort hier niet: trok iemand de toestemming in, dan zegt de site geen reden.',
      ],
    ],
    [['from: /begrippen/x/; kind: error'], ['addresses › 1 › reason: ontbreekt. Vul dit veld in.']],
    [['from: /begrippen/x/; kind: merged'], ['addresses › 1 › to: ontbreekt. Vul dit veld in.']],
    [
      ['from: /begrippen/x/; kind: error; reason: "x"; to: /contact/'],
      [
        'addresses › 1 › to: hoort hier alleen als de pagina verhuisde (`moved`) of opging in een andere (`merged`).',
      ],
    ],
    [
      ['from: https://site.example/Begrippen/x; kind: consent'],
      [
        'addresses › 1 › from: "https://site.example/Begrippen/x" is geen adres op deze site. Het begint met / en een pagina eindigt ook op /, zoals /begrippen/oud-woord/. Een kop komt achter #, zoals /over/#oude-kop. → /begrippen/x/',
      ],
    ],
    [
      ['from: "/contact/#x\\"onclick=y"; kind: moved; to: /contact/#redactie'],
      [
        'addresses › 1 › from: "/contact/#x"onclick=y" heeft achter # een teken dat daar niet kan. Gebruik kleine letters, cijfers en streepjes, zoals /over/#oude-kop.',
      ],
    ],
    [['from: /contact/#één-kop; kind: moved; to: /contact/#redactie'], []],
    [
      ['from: /contact/; kind: consent'],
      [
        'addresses › 1 › from: op "/contact/" staat nog een pagina. Haal eerst die pagina weg, of haal deze regel weg.',
      ],
    ],
    [
      ['from: /begrippen/x/; kind: consent', 'from: /begrippen/x/; kind: moved; to: /contact/'],
      ['addresses › 2 › from: "/begrippen/x/" staat ook al in regel 1 van deze lijst. Haal er één weg.'],
    ],
    [
      ['from: /verhalen/oud/; kind: consent'],
      [
        'addresses › 1 › from: een verhaal regelt dit in zijn eigen bestand. Kreeg het een ander adres? Zet de oude naam bij “Vroegere adressen” (`aliases`). Is het weg? Vul “Weggehaald” (`withdrawn`) in.',
      ],
    ],
    [
      ['from: /contct/#kop; kind: moved; to: /contct/#redactie'],
      [
        'addresses › 1 › from: de pagina "/contct/" bestaat niet. Zet hier het adres van nu voor het #. → /contact/',
        'addresses › 1 › to: "/contct/" is een pagina die niet bestaat. → /contact/',
      ],
    ],
    [
      ['from: /contact/#kop; kind: moved; to: /over/#kop'],
      [
        'addresses › 1 › to: een kop kan alleen naar een plek op dezelfde pagina: een browser stuurt wat achter # staat niet mee. Laat op die pagina een zin met een link staan, en verwijs daarheen. → /contact/',
      ],
    ],
    [
      ['from: /a/; kind: moved; to: /b/', 'from: /b/; kind: moved; to: /contact/'],
      [
        'addresses › 1 › to: "/b/" verwijst zelf weer door. Verwijs meteen naar het laatste adres. → /contact/',
      ],
    ],
    [
      ['from: /a/; kind: moved; to: /b/', 'from: /b/; kind: moved; to: /a/'],
      [1, 2].map(
        (at) =>
          `addresses › ${at} › to: "/${at === 1 ? 'b' : 'a'}/" verwijst zelf weer door, en zo gaat het in een kring. Verwijs naar een pagina die er is.`,
      ),
    ],
    [
      ['from: /a/; kind: moved; to: /b/', 'from: /b/; kind: consent'],
      ['addresses › 1 › to: "/b/" is zelf weg. Verwijs naar een pagina die er is.'],
    ],
    [
      ['from: /a/; kind: moved; to: /verhalen/rolstoelen-eikenwoude/#tips'],
      [
        'addresses › 1 › to: "/verhalen/rolstoelen-eikenwoude/" is een vroeger adres van een verhaal. Verwijs meteen naar het adres van nu. → /verhalen/umc-eikenwoude/#tips',
      ],
    ],
    [
      ['from: /a/; kind: moved; to: /verhalen/hogeschool-zandwoude/'],
      [
        'addresses › 1 › to: "/verhalen/hogeschool-zandwoude/" is een verhaal dat is weggehaald. Verwijs naar een pagina die er is.',
      ],
    ],
    [
      ['from: /a/; kind: moved; to: /begrippen/jobcoch/'],
      ['addresses › 1 › to: "/begrippen/jobcoch/" is een pagina die niet bestaat. → /begrippen/jobcoach/'],
    ],
    [
      ['from: /oud.png; kind: moved; to: /contact/'],
      [
        'addresses › 1 › to: "/oud.png" is een bestand, en dat kan alleen naar een ander bestand leiden. Is er geen? Laat “Nieuw adres” (`to`) leeg en kies bij “Wat er gebeurde” (`kind`) iets anders.',
      ],
    ],
  ])('%j', async (lines, messages) => {
    expect(await told(...lines)).toEqual(messages);
  });

  it('are none that the site makes by itself', async () => {
    const made = [
      '/v/vwdq/',
      '/v/mrg3/',
      '/nieuwsbrief/umc-eikenwoude/',
      '/nieuwsbrief/aanpakken/werkpool/',
      '/verhalen/umc-eikenwoude/deel.png',
      '/aanpakken/werkpool/gesprek/',
      '/insluiten/sectoren/umc/',
      '/rss.xml',
      '/sectoren/umc/feed.json',
      '/nieuwsbrief/rss.xml',
      '/verhalen.csv',
    ];
    expect(await told(...made.map((from) => `from: ${from}; kind: consent`))).toEqual(
      made.map(
        (from, index) =>
          `addresses › ${index + 1} › from: de site maakt "${from}" zelf, en dat werkt nog. Haal deze regel weg.`,
      ),
    );
  });
});
