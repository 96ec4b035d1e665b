import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { warningsAbout } from './warnings.ts';

const file = 'content/verhalen/proef/index.mdx';
const told = async (text: string) => {
  const library = await checkContent(filesInMemory({ ...smallLibrary, [file]: text }));
  const of = (all: typeof library.problems) =>
    all
      .filter((one) => one.file === file && !one.message.includes('woordenboek'))
      .map(({ message }) => message);
  return { faults: of(library.problems), warnings: of(await warningsAbout(library, '2026-11-26')) };
};
const place = '“Voorbeeld” staat nog niet op de kaart';

describe('what slips into a text', () => {
  it('is a warning, each with what to do', async () => {
    const text = `${story(['title: "Een team', 'title: "• Een team'], ['"Vijf mensen kweken planten voor de stad."', '“Vijf mensen”'])}
**Zo begon het**

Bel 06-12345678 of mail jan.jansen@gmail.com. BSN 111222333. Lorem ipsum. TODO.

[klik hier](http://voorbeeld.nl), [het artikel](https://voorbeeld.nl/?utm_source=x&id=3), [regels](/verhalen/werkbedrijf-veenmonde/#weg), [hier beneden](#weg)
`;
    const { faults, warnings } = await told(text);
    expect(faults).toEqual([]);
    const expected = [
      '“•”: dit opsommingsteken komt uit Word.',
      'de aanhalingstekens om de hele waarde komen mee',
      place,
      'Deze vette regel lijkt een kop.',
      '“06-12345678”: dit is een telefoonnummer.',
      '“jan.jansen@gmail.com”: dit is een privé-mailadres.',
      '“111222333”: dit kan een burgerservicenummer (BSN) zijn.',
      '“Lorem ipsum”: dit is opvultekst.',
      '“TODO”: dit staat er nog van het schrijven.',
      'De link “klik hier” zegt niet waar hij heen gaat.',
      'begint met http://.',
      'Dit adres volgt lezers (utm_source).',
      '"/verhalen/werkbedrijf-veenmonde/#weg" leidt naar een kop die niet op die pagina staat.',
      '"#weg" leidt naar een kop die niet op die pagina staat.',
    ];
    for (const one of expected) expect(warnings).toContainEqual(expect.stringContaining(one));
    expect(warnings).toHaveLength(expected.length);
  });

  it('is nothing in an honest text', async () => {
    const honest =
      'In 2018 en 2019 werkten 123456789 of 12.500 mensen van 9 tot 17 uur. **Let op:** [het UMC](https://umc.nl).';
    expect((await told(`${story()}\n${honest}\n`)).warnings).toEqual([expect.stringContaining(place)]);
  });
});

describe('a link or a heading that no reader can use', () => {
  it.each([
    ['[tekst](/verhalen/bestaat-niet/)', 'leidt naar een pagina die niet bestaat.'],
    ['[tekst](/verhalen/werkbedrijf-veenmonde)', 'leidt naar een pagina die niet bestaat.'],
    ['[tekst](/over/#nergens)', 'leidt naar een kop die niet op die pagina staat.'],
    ['[tekst](/contact/#nergens)', 'leidt naar een kop die niet op die pagina staat.'],
    ['[](https://voorbeeld.nl)', 'Deze link heeft geen tekst.'],
    ['[\u200b](https://voorbeeld.nl)', 'Deze link heeft geen tekst.'],
    ['[tekst](http://localhost:4321/x)', 'werkt alleen op je eigen computer of netwerk.'],
    ['[tekst](https://192.168.1.4/x)', 'werkt alleen op je eigen computer of netwerk.'],
    ['[tekst](https://intranet/x)', 'werkt alleen op je eigen computer of netwerk.'],
    ['[tekst](https://jan:geheim@voorbeeld.nl)', 'staat een naam of een wachtwoord.'],
    ['##\n', 'Deze kop is leeg.'],
    ['[invullen: hoe ging het verder?]', 'hier moet nog iets komen.'],
  ])('%s is a fault', async (text, message) => {
    expect((await told(`${story()}\n${text}\n`)).faults).toEqual([expect.stringContaining(message)]);
  });

  it('a page, its former address, a heading and a choice are none', async () => {
    const text = story(['asOf:', 'aliases: [oud]\nasOf:']);
    const links =
      '[a](/verhalen/oud/), [b](#het-begin), [c](/verhalen/?sector=umc#kaart), [d](/keuzehulp/), [e](/begrippen/jobcoach/)';
    expect((await told(`${text}\n${links}\n`)).faults).toEqual([]);
  });

  it('a story without a text is a fault', async () => {
    expect((await told(story().split('\n## ')[0] ?? '')).faults).toEqual([
      expect.stringContaining('nog geen tekst'),
    ]);
  });
});
