import { describe, expect, it } from 'vitest';
import { contentKinds } from '../schema/content-kinds.ts';
import type { KindName } from '../schema/kind-name.ts';
import { checkReferences } from './check-references.ts';
import type { CheckedFile } from './checked-file.ts';

const file = (kind: KindName, id: string, data: Record<string, unknown> = {}) =>
  ({
    kind,
    id,
    file: `${kind}/${id}`,
    frontMatter: { data, locate: () => ({ line: 1, column: 1 }) },
  }) as unknown as CheckedFile;
const topics = (Object.keys(contentKinds) as KindName[]).flatMap((kind) => {
  const definition = contentKinds[kind];
  return 'list' in definition ? Object.keys(definition.list).map((id) => file(kind, id)) : [];
});
const term = file('begrippen', 'uwv');
const story = (id: string, data: Record<string, unknown>) => file('verhalen', id, data);
const broken = (...files: CheckedFile[]) =>
  checkReferences({ texts: [...topics, term, ...files] }).map((problem) => [
    problem.file.split('/').at(-1),
    problem.field ?? '',
    problem.message,
  ]);

describe('references within the library', () => {
  it('are whole when each leads to a file', () => {
    expect(
      broken(
        story('a', {
          partners: [
            { id: 'uwv', role: 'x' },
            { name: 'een bureau', role: 'x' },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('dangle when a partner has no file; every one is named', () => {
    expect(broken(story('a', { partners: [{ id: 'pernu' }, { id: 'uwv' }, { id: 'visio' }] }))).toEqual([
      ['a', 'partners › 1 › id', '"pernu" bestaat niet in content/begrippen.'],
      ['a', 'partners › 3 › id', '"visio" bestaat niet in content/begrippen.'],
    ]);
  });

  it('dangle when a story was deleted or renamed after its release; the message says what to do', () => {
    const referring = file('aanpakken', 'x', { strongIn: [{ story: 'weg' }] });
    const told = (code: string, address = '/verhalen/weg/') =>
      checkReferences({
        texts: [...topics, referring, story('nieuw', { code })],
        released: [{ address, code: 'k7m3', files: [], places: [] }],
      }).flatMap(({ message }) => (message.startsWith('"weg"') ? [message] : []));
    expect(told('zn4c')).toEqual([
      '"weg" bestaat niet in content/verhalen. Haalde je dit verhaal weg? Mensen hebben de link al: zet de map content/verhalen/weg terug en vul daarin “Weggehaald” (`withdrawn`) in.',
    ]);
    expect(told('k7m3')).toEqual(['"weg" bestaat niet in content/verhalen. Dat verhaal heet nu "nieuw".']);
    expect(told('zn4c', '/verhalen/anders/')).toEqual(['"weg" bestaat niet in content/verhalen.']);
  });

  it('do not let two stories have one address', () => {
    expect(broken(story('a', { aliases: ['b', 'oud', 'a'] }), story('b', { aliases: ['oud'] }))).toEqual([
      ['a', 'aliases › 1', '"b" is al een adres van het verhaal "b".'],
      ['a', 'aliases › 3', '"a" is het adres dat dit verhaal al heeft.'],
      ['b', 'aliases › 1', '"oud" is al een adres van het verhaal "a".'],
    ]);
  });

  it('do not let a story stand where a page of the site is', () => {
    expect(broken(story('alle', {}), story('a', { aliases: ['alle'] }))).toEqual([
      ['a', 'aliases › 1', '"alle" is al een adres van het verhaal "alle".'],
      ['alle', '', 'Op het adres /verhalen/alle/ staat al een pagina van de site. Kies een andere naam.'],
      [
        'a',
        'aliases › 1',
        'Op het adres /verhalen/alle/ staat al een pagina van de site. Kies een andere naam.',
      ],
    ]);
  });

  it('want a file for each value of a closed list, and no other', () => {
    const without = topics.filter((file) => file.id !== 'politie');
    const extra = file('sectoren', 'politiek');
    expect(checkReferences({ texts: [...without, extra] }).map(({ message }) => message)).toEqual([
      '"politiek" staat niet in de gesloten lijst van sectoren (src/taxonomy.ts).',
      'Het bestand content/sectoren/politie.mdx ontbreekt.',
    ]);
  });
});
