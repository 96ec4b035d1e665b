import type { z } from 'astro/zod';
import { addressOf, isSitePage } from '../addresses.ts';
import { contentKinds, type KindName } from '../schema/content-kinds.ts';
import type { Statement } from '../schema/statement.ts';
import type { StoryData } from '../schema/story.ts';
import { takesEntries } from '../schema/takes-rows.ts';
import type { CheckedFolder } from './checked-file.ts';
import { fieldName } from './describe-issue.ts';
import { groupsIn } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Approach = z.infer<typeof contentKinds.aanpakken.schema>;
type Doelgroep = z.infer<typeof contentKinds.doelgroepen.schema>;

/** What the check across files needs of one file. */
export interface LibraryFile {
  kind: KindName;
  id: string;
  /** Front matter after validation. */
  data: unknown;
}

/** A link within the library that leads nowhere, or two files that want the same address. */
export interface BrokenReference {
  kind: KindName;
  /** The file that holds the reference; empty when a whole file is missing. */
  id: string;
  /** The field that holds it. */
  path: (string | number)[];
  message: string;
  /** The id that was written, when another id could have been meant. */
  wanted?: string;
  /** Which ids exist. */
  known?: string[];
}

/**
 * Checks across files: every reference leads to a file, every value of a closed list has its file and no other,
 * no address is claimed twice.
 */
export function checkReferences({ texts: files }: CheckedFolder): Problem[] {
  const library: LibraryFile[] = files.map(({ kind, id, data, frontMatter }) => ({
    kind,
    id,
    data: data ?? (kind === 'verhalen' ? referencesOf(frontMatter.data) : {}),
  }));
  return findBrokenReferences(library).map(({ kind, id, path, message, wanted, known }) => {
    const holder = files.find((file) => file.kind === kind && file.id === id);
    return {
      file: holder?.file ?? `content/${kind}`,
      ...(holder?.frontMatter.locate(path) ?? { line: 1, column: 1 }),
      ...(path.length > 0 ? { field: fieldName(path) } : {}),
      message,
      ...(wanted !== undefined && known !== undefined ? near(wanted, known) : {}),
    };
  });
}

/** The references of a file with other faults: an editor hears of both in one run. */
function referencesOf(data: Record<string, unknown>): Pick<StoryData, 'partners' | 'aliases'> {
  return {
    partners: groupsIn(data.partners).filter(
      (partner) => typeof partner.id === 'string',
    ) as StoryData['partners'],
    aliases: Array.isArray(data.aliases) ? data.aliases.filter((alias) => typeof alias === 'string') : [],
  };
}

/**
 * Checks across files: every reference leads to a file, every value of a closed list has its file and no
 * other, no address is claimed twice. Collects everything; an empty list means that the library is whole.
 */
export function findBrokenReferences(files: readonly LibraryFile[]): BrokenReference[] {
  return [
    ...brokenIds(files),
    ...claimedTwice(files),
    ...onTakenAddresses(files),
    ...listsWithoutFiles(files),
  ];
}

function storiesOf(files: readonly LibraryFile[]): { id: string; data: StoryData }[] {
  return files
    .filter((file) => file.kind === 'verhalen')
    .map(({ id, data }) => ({ id, data: data as StoryData }));
}

function idsOf(files: readonly LibraryFile[], kind: KindName): string[] {
  return files.filter((file) => file.kind === kind).map((file) => file.id);
}

/** A field that names another file of the library. */
interface Pointer {
  path: (string | number)[];
  id: string;
  to: KindName;
}

function brokenIds(files: readonly LibraryFile[]): BrokenReference[] {
  return files.flatMap(({ kind, id, data }) =>
    pointersIn(kind, data).flatMap((pointer) => {
      const known = idsOf(files, pointer.to);
      if (known.includes(pointer.id)) return [];
      const message = `"${pointer.id}" bestaat niet in content/${pointer.to}.`;
      return [{ kind, id, path: pointer.path, message, wanted: pointer.id, known }];
    }),
  );
}

/** Every reference that a file of this kind holds. */
function pointersIn(kind: KindName, data: unknown): Pointer[] {
  switch (kind) {
    case 'verhalen':
      return ((data as StoryData).partners ?? []).flatMap(({ id }, index) =>
        id === undefined ? [] : [{ path: ['partners', index, 'id'], id, to: 'begrippen' as const }],
      );
    case 'doelgroepen':
      return ((data as Doelgroep).knownBy ?? []).map(({ id }, index) => ({
        path: ['knownBy', index, 'id'],
        id,
        to: 'begrippen' as const,
      }));
    case 'aanpakken': {
      const { fitsWhen = [], risks = [], takes, fits = [] } = data as Partial<Approach>;
      return [
        ...fitsWhen.flatMap((one, index) => storiesIn(one, ['fitsWhen', index])),
        ...takesEntries.flatMap(([row]) => (takes ? storiesIn(takes[row], ['takes', row]) : [])),
        ...risks.flatMap((one, index) => storiesIn(one, ['risks', index])),
        ...fits.map(({ story }, index) => ({
          path: ['fits', index, 'story'],
          id: story,
          to: 'verhalen' as const,
        })),
      ];
    }
    default:
      return [];
  }
}

function storiesIn({ stories }: Statement, path: (string | number)[]): Pointer[] {
  return stories.map((id, index) => ({ path: [...path, 'stories', index], id, to: 'verhalen' as const }));
}

function claimedTwice(files: readonly LibraryFile[]): BrokenReference[] {
  const stories = storiesOf(files);
  const owner = new Map(stories.map(({ id }) => [id, id]));
  return stories.flatMap(({ id, data }) =>
    data.aliases.flatMap((alias, index) => {
      const other = owner.get(alias);
      owner.set(alias, id);
      if (other === undefined) return [];
      const message =
        other === id
          ? `"${alias}" is het adres dat dit verhaal al heeft.`
          : `"${alias}" is al een adres van het verhaal "${other}".`;
      return [{ kind: 'verhalen' as const, id, path: ['aliases', index], message }];
    }),
  );
}

/** Stories, and former addresses of stories, where a page of the site itself is. */
function onTakenAddresses(files: readonly LibraryFile[]): BrokenReference[] {
  return storiesOf(files).flatMap(({ id, data }) => {
    const claims = [
      { claim: id, path: [] },
      ...data.aliases.map((alias, index) => ({ claim: alias, path: ['aliases', index] })),
    ];
    return claims
      .map(({ claim, path }) => ({ address: addressOf('verhalen', claim), path }))
      .filter(({ address }) => isSitePage(address))
      .map(({ address, path }) => ({
        kind: 'verhalen' as const,
        id,
        path,
        message: `Op het adres ${address} staat al een pagina van de site. Kies een andere naam.`,
      }));
  });
}

function listsWithoutFiles(files: readonly LibraryFile[]): BrokenReference[] {
  return (Object.keys(contentKinds) as KindName[]).flatMap((kind) => {
    const definition = contentKinds[kind];
    if (!('list' in definition)) return [];
    const listed = Object.keys(definition.list);
    const present = idsOf(files, kind);
    return [
      ...present
        .filter((id) => !listed.includes(id))
        .map((id) => ({
          kind,
          id,
          path: [],
          message: `"${id}" staat niet in de gesloten lijst van ${kind} (src/taxonomy.ts).`,
          wanted: id,
          known: listed,
        })),
      ...listed
        .filter((id) => !present.includes(id))
        .map((id) => ({
          kind,
          id: '',
          path: [],
          message: `Het bestand content/${kind}/${id}.mdx ontbreekt.`,
        })),
    ];
  });
}
