import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { checkContent } from '../content-check/check-content.ts';
import { handedOver } from '../content-check/checked-entries.ts';
import { ContentReader } from '../content-check/content-reader.ts';
import { filesInMemory } from '../content-check/raw-file.ts';
import { warningsAbout } from '../content-check/warnings.ts';
import type { TextData } from '../schema/content-kinds.ts';
import { endedAddresses } from './ended-addresses.ts';

const gone = 'content/verhalen/umc-eikenwoude/index.mdx';
const ending = (fields: string) => ({
  ...library,
  [gone]: `---\nwithdrawn:\n  on: 2026-11-01\n${fields}---\n`,
});
const withdrawn = ending('  kind: consent\n');
const library2 = await checkContent(filesInMemory(withdrawn));

describe('a story that is taken away', () => {
  it('stops nothing, and warns of each weight and statement that rested on it', async () => {
    expect(library2.problems).toEqual([]);
    const warnings = (await warningsAbout(library2, '2026-11-26')).filter(({ message }) =>
      message.includes('is weggehaald'),
    );
    const told = warnings.map(({ field, message }) => `${field}: ${message}`);
    expect(told).toContainEqual(
      expect.stringMatching(
        /^fits › \d+ › story: het verhaal "umc-eikenwoude" is weggehaald\. Het gewicht \d voor [a-z-]+ › [a-z-]+ telt niet meer mee/,
      ),
    );
    expect(told).toContainEqual(expect.stringMatching(/leidt naar een verhaal dat is weggehaald/));
    const mentions =
      Object.values(library)
        .join('\n')
        .match(/(?:story: |\n {6}- )umc-eikenwoude\n/g) ?? [];
    expect(told.filter((one) => one.includes(' › ')).length).toBeGreaterThanOrEqual(mentions.length);
  });

  it('is no story of the site, and nothing that the site says rests on it', async () => {
    const reader = new ContentReader('/taken-away', async () => filesInMemory(withdrawn));
    await reader.read();
    const ids = (collection: string) => handedOver('/taken-away', collection).map(({ id }) => id);
    expect(ids('verhalen')).not.toContain('umc-eikenwoude');
    expect(ids('weggehaald')).toContain('umc-eikenwoude');
    for (const { data } of handedOver('/taken-away', 'aanpakken')) {
      expect(JSON.stringify(data)).not.toContain('umc-eikenwoude');
      const { fitsWhen, risks, takes } = data as TextData<'aanpakken'>;
      for (const { basis, stories } of [...fitsWhen, ...risks, ...Object.values(takes)]) {
        expect(basis === 'bron' && stories.length === 0).toBe(false);
      }
    }
  });

  it.each([
    [
      '  kind: consent\n  reason: "x"\n',
      'withdrawn › reason: hoort hier niet: trok iemand de toestemming in, dan zegt de site geen reden.',
    ],
    ['  kind: error\n', 'withdrawn › reason: ontbreekt. Vul dit veld in.'],
    ['  kind: merged\n', 'withdrawn › into: ontbreekt. Vul dit veld in.'],
    [
      '  kind: merged\n  into: stadsarchief-mistwoude\n',
      'withdrawn › into: "stadsarchief-mistwoude" is geen verhaal dat er nog staat.',
    ],
  ])('says what its kind asks: %s', async (fields, message) => {
    const { problems } = await checkContent(filesInMemory(ending(fields)));
    expect(problems.map(({ field, message: said }) => `${field}: ${said}`)).toEqual([message]);
  });

  it('has its answers listed for a host', () => {
    const stories = (library2.withdrawn ?? []).flatMap(({ id, data }) => (data ? [{ id, data }] : []));
    expect(endedAddresses(stories)).toEqual([
      { address: '/verhalen/hogeschool-zandwoude/', status: 200 },
      { address: '/v/rgn4/', status: 200 },
      { address: '/verhalen/stadsarchief-mistwoude/', status: 410 },
      { address: '/verhalen/stadsarchief/', status: 410 },
      { address: '/v/wgk2/', status: 410 },
      { address: '/verhalen/umc-eikenwoude/', status: 410 },
      { address: '/verhalen/wadrand-oud/', status: 301, to: '/verhalen/provincie-wadrand/' },
      { address: '/v/mrg3/', status: 301, to: '/verhalen/provincie-wadrand/' },
    ]);
  });
});

describe('a person whose consent is withdrawn', () => {
  it('has no name in the file any more, and everybody else has one', async () => {
    const file = 'content/verhalen/gemeente-zandwoude/index.mdx';
    const said = async (from: string, to: string) => {
      const { problems } = await checkContent(
        filesInMemory({ ...library, [file]: String(library[file]).replace(from, to) }),
      );
      return problems.map(({ field, message }) => `${field}: ${message}`);
    };
    expect(await said('- id: kweker\n', '- id: kweker\n    name: Quinten\n')).toEqual([
      expect.stringMatching(/^people › 1 › name: mag hier niet meer staan: de toestemming is ingetrokken\./),
    ]);
    expect(await said('    name: Hans\n', '')).toEqual(['people › 2 › name: ontbreekt. Vul dit veld in.']);
  });
});
