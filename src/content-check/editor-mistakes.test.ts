import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

/** The mistakes that editors make most, and word for word what they are told. */
const file = 'content/verhalen/proef/index.mdx';
const mistakes: { mistake: string; text: string; report: string }[] = [
  {
    mistake: 'a value that is not in the list',
    text: story(['  - gemeenten', '  - gemeente']),
    report: `${file}:9:5
  sector › 1: "gemeente" staat niet in de lijst.
  Bedoelde je "gemeenten"?
  Toegestaan: rijk, gemeenten, provincies, waterschappen, politie, defensie, rechterlijke-macht, po (Primair onderwijs), vo (Voortgezet onderwijs), mbo (Middelbaar beroepsonderwijs), hbo (Hoger beroepsonderwijs), wo (Universiteiten), umc (Universitair medische centra), onderzoekinstellingen, markt-facilitair (Facilitaire bedrijven), markt-overig (Andere bedrijven), sociaal-werkbedrijf (Sociale werkbedrijven), arbeidsmarktregio (Arbeidsmarktregio’s).`,
  },
  {
    mistake: 'the label of a value instead of its name',
    text: story(['province: utrecht', 'province: Noord Brabant']),
    report: `${file}:7:15
  places › 1 › province: "Noord Brabant" staat niet in de lijst.
  Bedoelde je "noord-brabant"?
  Toegestaan: drenthe, flevoland, friesland, gelderland, groningen, limburg, noord-brabant, noord-holland, overijssel, utrecht, zeeland, zuid-holland.`,
  },
  {
    mistake: 'a misspelled field',
    text: story(['    evidence: "Vijf', '    evidense: "Vijf']),
    report: `${file}:11:5
  approach › 1 › evidence: ontbreekt. Vul dit veld in.

${file}:12:5
  approach › 1 › evidense: dit veld bestaat niet.
  Bedoelde je "evidence"?
  Toegestaan: id (Aanpak), evidence (Bewijs).`,
  },
  {
    mistake: 'a missing field',
    text: story(['difficult:\n  - "In de winter is er weinig werk."\n', '']),
    report: `${file}:1:1
  difficult: ontbreekt. Vul dit veld in.`,
  },
  {
    mistake: 'a figure without quotes, which YAML would change',
    text: story(['value: "5"', 'value: 13.000']),
    report: `${file}:16:12
  figures › 1 › value: hier staat het getal 13.000 zonder aanhalingstekens.
  Bedoelde je "13.000"?`,
  },
  {
    mistake: 'a date as people write it',
    text: story(['published: 2026-06-01', 'published: 1-6-2026']),
    report: `${file}:48:12
  published: "1-6-2026" is geen bestaande datum. Schrijf jaar-maand-dag, zoals 2026-01-31.
  Bedoelde je "2026-06-01"?`,
  },
  {
    mistake: 'a colon in a sentence without quotes',
    text: story(['title: "Een team in de kas van de gemeente"', 'title: Een team: in de kas']),
    report: `${file}:2:8
  Na een dubbele punt in een zin raakt de computer de draad kwijt. Zet aanhalingstekens om de hele waarde: "…".`,
  },
  {
    mistake: 'a summary that is too long',
    text: story(['Vijf mensen kweken planten voor de stad.', 'a'.repeat(281)]),
    report: `${file}:3:10
  summary: is 281 tekens lang. Dat mogen er hoogstens 280 zijn.`,
  },
  {
    mistake: 'a partner that has no file',
    text: story(['name: "een bureau"', 'id: opstap-wilgenrad']),
    report: `${file}:33:9
  partners › 1 › id: "opstap-wilgenrad" bestaat niet in content/begrippen.
  Bedoelde je "opstap-wilgenrade"?`,
  },
  {
    mistake: 'the name of a person as plain text',
    text: story(['hielp haar op weg', 'hielp Noor op weg']),
    report: `${file}:53:96
  De naam Noor staat hier als gewone tekst.
  Bedoelde je <Persoon id="noor" />?`,
  },
  {
    mistake: 'a name in the summary, which search results and feeds take over',
    text: story(['Vijf mensen kweken', 'Noor en anderen kweken']),
    report: `${file}:3:10
  summary: hier staat de naam Noor. Noem de rol: deze velden komen ook in zoekresultaten.`,
  },
  {
    mistake: 'a component that does not exist',
    text: story(['<Persoon id="noor" />', '<Person id="noor" />']),
    report: `${file}:53:1
  <Person> mag niet in een tekst.
  Bedoelde je <Persoon id="noor" />?
  Toegestaan: <Persoon>, <Begrip>, <Regel>, <Afspraak>, <Cijfer>, <Tip>.`,
  },
  {
    mistake: 'a colon in a sentence of a list',
    text: story(['- "In de winter is er weinig werk."', '- Let op: begin klein']),
    report: `${file}:22:5
  difficult › 1: na een dubbele punt in een zin raakt de computer de draad kwijt. Zet aanhalingstekens om de hele waarde.
  Bedoelde je "Let op: begin klein"?`,
  },
  {
    mistake: 'a number sign, behind which YAML reads a remark',
    text: story(['title: "Een team in de kas van de gemeente"', 'title: Werk in team #1 van de stad']),
    report: `${file}:2:8
  title: alleen “Werk in team” blijft over: wat na # staat (#1 van de stad), leest de computer als een opmerking. Zet aanhalingstekens om de hele waarde, of zet de opmerking op een eigen regel.`,
  },
  {
    mistake: 'an apostrophe at the beginning',
    text: story(['title: "Een team in de kas van de gemeente"', "title: 's Ochtends in de kas"]),
    report: `${file}:2:8
  Een waarde die met een apostrof begint (’s, ’t), heeft aanhalingstekens nodig om de hele waarde: "’s …".`,
  },
  {
    mistake: 'a quote that is not closed',
    text: story(['voor de stad."', 'voor de stad.']),
    report: `${file}:3:10
  Het aanhalingsteken " dat hier opent, wordt niet gesloten. Zet er een aan het eind van de waarde. Staat er een in de waarde zelf? Schrijf daar “ en ”.`,
  },
  {
    mistake: 'quotes in quotes',
    text: story(['"Vijf mensen kweken planten voor de stad."', '"Vijf "mensen" kweken."']),
    report: `${file}:3:17
  De waarde eindigt bij het tweede aanhalingsteken " op deze regel, en daar staat nog iets achter. Schrijf aanhalingstekens binnen de waarde als “ en ”.`,
  },
  {
    mistake: 'a title that is only a year',
    text: story(['title: "Een team in de kas van de gemeente"', 'title: 2019']),
    report: `${file}:2:8
  title: hier staat het getal 2019 zonder aanhalingstekens.
  Bedoelde je "2019"?`,
  },
  {
    mistake: 'a sentence where a group of fields belongs',
    text: story(['  - text: "Begin klein."\n    basis: bron', '  - "Begin klein."']),
    report: `${file}:24:5
  tips › 1: hier staat "Begin klein.". Hier hoort een groepje velden, met text (Tip), basis (Herkomst).`,
  },
  {
    mistake: 'a place of Astro for a picture, which would break the build',
    text: story(['"Gemeente Voorbeeld"', '"__ASTRO_IMAGE_./x.png"']),
    report: `${file}:4:15
  organisation: “__ASTRO_” is een teken voor het programma dat de site maakt. Haal het weg.`,
  },
  {
    mistake: 'a smaller-than sign',
    text: story(['in het voorjaar', 'met <5 collega’s']),
    report: `${file}:53:33
  Het teken < mag hier niet. Schrijf "minder dan", of "jonger dan".`,
  },
];

const check = (text: string) => checkContent(filesInMemory({ ...smallLibrary, [file]: text }));

describe('what an editor is told about', () => {
  it('a story without mistakes: nothing', async () => {
    const result = await check(story());
    const texts = Object.keys(smallLibrary).length + 1;
    expect(reportAsText(result)).toBe(`${texts} teksten gecontroleerd, geen problemen.`);
  });

  it('a field that may be left out and is left empty: nothing', async () => {
    const empty = story(
      ['organisation:', 'shortName:\norganisation:'],
      ['asOf:', 'timeline:\naliases: []\nasOf:'],
    );
    expect((await check(empty)).problems).toEqual([]);
  });

  it.each(mistakes)('$mistake', async ({ text, report }) => {
    const said = reportAsText(await check(text))
      .split('\n\n')
      .slice(0, -1)
      .join('\n\n');
    expect(said).toBe(report);
  });
});
