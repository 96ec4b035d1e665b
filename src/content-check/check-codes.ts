import { addressOf } from '../addresses.ts';
import { releasedCodes } from '../released/former-slugs.ts';
import { freeCode } from '../short-links/code.ts';
import { type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';

type Folder = Pick<CheckedFolder, 'texts' | 'withdrawn' | 'released'>;

/** A story with what its fields say, whether or not they are right. */
interface Coded {
  id: string;
  file: string;
  frontMatter: FrontMatter;
  code: string | undefined;
}

/**
 * A code for a short link that two stories have, and an address that was released for a story with another code. Of two
 * stories the later one has to take another code: that of the first may be on paper already. The one that was released
 * with it counts as first, and so does a story that was taken away.
 */
export function checkCodes(folder: Folder): Problem[] {
  const gone = codedIn(folder.withdrawn ?? []);
  const shown = codedIn(textsOf(folder, 'verhalen')).sort((a, b) =>
    publishedOn(a) < publishedOn(b) ? -1 : 1,
  );
  const released = releasedCodes(folder.released ?? []);
  const isOwner = ({ id, code }: Coded) => code !== undefined && released.get(id) === code;
  const all = [...gone, ...shown];
  const stories = [...all.filter(isOwner), ...all.filter((story) => !isOwner(story))];
  const taken = takenIn(folder);
  const first = new Map<string, Coded>();
  return stories.flatMap((story) => {
    const { file, frontMatter, code } = story;
    const others = ofOthers(story, all, released);
    if (others.length > 0) return others;
    const before = code === undefined ? undefined : first.get(code);
    if (code === undefined || before === undefined) {
      if (code !== undefined) first.set(code, story);
      return [];
    }
    const message = `de code "${code}" is al van ${before.file}. Die staat misschien al op papier, dus kies hier een andere. Deze is vrij: ${giveFree(taken)}.`;
    return [fieldProblem(file, frontMatter, ['code'], message)];
  });
}

/** Addresses of a story that were released for a story with another code. */
function ofOthers(
  { id, file, frontMatter, code }: Coded,
  stories: readonly Coded[],
  released: ReadonlyMap<string, string>,
): Problem[] {
  const holderOf = (slug: string) => {
    const other = released.get(slug);
    return other === undefined || other === code ? undefined : stories.find((story) => story.code === other);
  };
  const aliases: unknown[] = Array.isArray(frontMatter.data.aliases) ? frontMatter.data.aliases : [];
  const claimed = aliases.flatMap((alias, index) => {
    const holder = holderOf(String(alias));
    if (holder === undefined) return [];
    const message = `het adres ${addressOf('verhalen', String(alias))} hoorde bij het verhaal met code "${holder.code}" (nu ${holder.file}). Haal het hier weg.`;
    return [fieldProblem(file, frontMatter, ['aliases', index], message)];
  });
  const own = released.get(id);
  if (own === undefined || own === code) return claimed;
  const holder = holderOf(id);
  const back = `zet hier code: "${own}" terug`;
  const message =
    holder === undefined
      ? `dit verhaal is uitgebracht met code "${own}", en die staat misschien al op papier: ${back}. Is dit een ander verhaal? Kies dan een andere naam voor de map.`
      : `het adres ${addressOf('verhalen', id)} hoorde bij het verhaal met code "${own}" (nu ${holder.file}). Kies een andere naam voor de map van dit verhaal. Zijn de codes verwisseld? Dan: ${back}.`;
  return [fieldProblem(file, frontMatter, ['code'], message), ...claimed];
}

/** Warnings about stories that have no code yet, each with one that is free. */
export function checkMissingCodes(folder: Folder): Problem[] {
  const taken = takenIn(folder);
  const released = releasedCodes(folder.released ?? []);
  return codedIn(textsOf(folder, 'verhalen'))
    .filter(({ id, code }) => code === undefined && !released.has(id))
    .map(({ file, frontMatter }) => {
      const message = `dit verhaal heeft nog geen korte code, dus geen korte link en geen QR-code. Zet erbij: code: "${giveFree(taken)}".`;
      return fieldProblem(file, frontMatter, ['code'], message, { severity: 'warning' });
    });
}

function codedIn(stories: readonly { id: string; file: string; frontMatter: FrontMatter }[]): Coded[] {
  return stories.map(({ id, file, frontMatter }) => {
    const { code } = frontMatter.data;
    return {
      id,
      file,
      frontMatter,
      code: typeof code === 'string' && code.trim() !== '' ? code.trim() : undefined,
    };
  });
}

function publishedOn({ frontMatter }: Coded): string {
  return String(frontMatter.data.published ?? '');
}

function takenIn(folder: Folder): Set<string> {
  const all = [...codedIn(folder.withdrawn ?? []), ...codedIn(textsOf(folder, 'verhalen'))];
  const released = releasedCodes(folder.released ?? []).values();
  return new Set([...all.flatMap(({ code }) => code ?? []), ...released]);
}

/** A code that nobody has, which from now on is taken. */
function giveFree(taken: Set<string>): string {
  const code = freeCode(taken);
  taken.add(code);
  return code;
}
