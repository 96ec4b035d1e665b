import { describe, expect, it } from 'vitest';
import { contentKinds, type KindName } from '../schema/content-kinds.ts';
import { findBrokenReferences, type LibraryFile } from './check-references.ts';

const topics: LibraryFile[] = (Object.keys(contentKinds) as KindName[]).flatMap((kind) => {
  const definition = contentKinds[kind];
  return 'list' in definition ? Object.keys(definition.list).map((id) => ({ kind, id, data: {} })) : [];
});
const term: LibraryFile = { kind: 'begrippen', id: 'uwv', data: {} };
const story = (id: string, data: object): LibraryFile => ({
  kind: 'verhalen',
  id,
  data: { partners: [], aliases: [], ...data },
});
const broken = (...files: LibraryFile[]) =>
  findBrokenReferences([...topics, term, ...files]).map(({ id, path, message }) => [
    id,
    path.join('.'),
    message,
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
      ['a', 'partners.0.id', '"pernu" bestaat niet in content/begrippen.'],
      ['a', 'partners.2.id', '"visio" bestaat niet in content/begrippen.'],
    ]);
  });

  it('do not let two stories have one address', () => {
    expect(broken(story('a', { aliases: ['b', 'oud', 'a'] }), story('b', { aliases: ['oud'] }))).toEqual([
      ['a', 'aliases.0', '"b" is al een adres van het verhaal "b".'],
      ['a', 'aliases.2', '"a" is het adres dat dit verhaal al heeft.'],
      ['b', 'aliases.0', '"oud" is al een adres van het verhaal "a".'],
    ]);
  });

  it('do not let a story stand where a page of the site is', () => {
    expect(broken(story('alle', {}), story('a', { aliases: ['alle'] }))).toEqual([
      ['a', 'aliases.0', '"alle" is al een adres van het verhaal "alle".'],
      ['alle', '', 'Op het adres /verhalen/alle/ staat al een pagina van de site. Kies een andere naam.'],
      [
        'a',
        'aliases.0',
        'Op het adres /verhalen/alle/ staat al een pagina van de site. Kies een andere naam.',
      ],
    ]);
  });

  it('want a file for each value of a closed list, and no other', () => {
    const without = topics.filter((file) => file.id !== 'politie');
    const extra: LibraryFile = { kind: 'sectoren', id: 'politiek', data: {} };
    expect(findBrokenReferences([...without, extra]).map(({ message }) => message)).toEqual([
      '"politiek" staat niet in de gesloten lijst van sectoren (src/taxonomy.ts).',
      'Het bestand content/sectoren/politie.mdx ontbreekt.',
    ]);
  });
});
