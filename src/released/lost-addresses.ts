import { shareKit, shortLink, teamTalk } from '../addresses.ts';
import { suggestName } from '../content-check/suggest.ts';
import type { Answer } from '../hosting/answers.ts';
import type { Redirects } from '../schema/redirects.ts';
import type { Released } from './address-list.ts';
import { storySlug } from './former-slugs.ts';
import { idsOn, type PageIds } from './read-site.ts';
import { fileAt, isThere } from './site-files.ts';

/** A built site, and what its content says of addresses. */
export interface Site {
  /** The folder in which it was built. */
  folder: string;
  /** Its addresses of now. */
  now: readonly Released[];
  answers: readonly Answer[];
  redirects: Redirects;
  /** Addresses of stories that were taken away. */
  gone: ReadonlySet<string>;
  /** The places that the headings of a text make, by the address of its page. */
  headings: ReadonlyMap<string, readonly string[]>;
}

/**
 * Every released address that the site no longer answers at, in words for an editor: a page, a file, a place on a page, or a
 * redirect that leads to nothing. A part that the site adds to pages of a kind may lack on a page that has nothing to show
 * in it; it is lost when no page of that kind has it.
 */
export async function lostAddresses(released: readonly Released[], site: Site): Promise<string[]> {
  const { folder, redirects } = site;
  const answers = new Map(site.answers.map((answer) => [answer.address, answer]));
  const known = new Set(released.map(({ address }) => address));
  const fresh = site.now
    .map(({ address }) => address)
    .filter((address) => !known.has(address) && !answers.has(address));
  const pages = new PagesOf(site);
  const stands = (address: string) => answers.has(address) || isThere(fileAt(folder, address));
  const lost: string[] = [];

  for (const { to } of site.answers) {
    // The kit and pictures of a story come and go with it; where they lead was judged with the story itself.
    if (
      to !== undefined &&
      redirects.addresses.some((line) => line.to === to) &&
      !(await isThere(fileAt(folder, to)))
    ) {
      lost.push(`content/doorverwijzingen.yaml verwijst naar ${to}, en daar staat niets.`);
    }
  }
  for (const { from, to } of redirects.addresses) {
    const [page = '', place] = to?.split('#') ?? [];
    if (place === undefined || !(await isThere(fileAt(folder, page)))) continue;
    const { all } = await pages.idsOn(page);
    if (!all.has(place))
      lost.push(`content/doorverwijzingen.yaml verwijst van ${from} naar ${to}, en die kop staat er niet.`);
    else if (from.includes('#') && !all.has(from.split('#')[1] ?? '')) {
      lost.push(
        `content/doorverwijzingen.yaml verwijst naar ${to}, maar daar kan geen oud anker staan. Kies een kop.`,
      );
    }
  }
  for (const { address, code, files, places } of released) {
    const answer = answers.get(address);
    if (answer !== undefined && (answer.status !== 301 || !isSamePage(answer, site))) continue;
    const page = answer?.to?.split('#')[0] ?? address;
    if (!(await isThere(fileAt(folder, page)))) {
      if (followsFromStory(address, known, answers)) continue;
      const story = released.find((one) => one.code !== undefined && shortLink(one.code) === address);
      const isLost = story !== undefined && !(await stands(story.address));
      if (story === undefined) lost.push(aboutPage(address, fresh, code));
      else if (!isLost) lost.push(aboutShortLink(address, story, answers));
      continue;
    }
    for (const file of files) if (!(await stands(address + file))) lost.push(aboutFile(address + file));
    if (places.length === 0) continue;
    const { all, places: here } = await pages.idsOn(page);
    for (const place of places) {
      if (
        all.has(place) ||
        endedPlace(redirects, [address, page], place) ||
        (await pages.isAddedTo(page, place))
      )
        continue;
      lost.push(
        aboutPlace(
          address,
          page,
          place,
          here.filter((one) => !places.includes(one)),
        ),
      );
    }
  }
  return lost;
}

/** The pages of a site, each read once. */
class PagesOf {
  readonly #site: Site;
  readonly #read = new Map<string, Promise<PageIds>>();

  constructor(site: Site) {
    this.#site = site;
  }

  idsOn(page: string): Promise<PageIds> {
    const read = this.#read.get(page) ?? idsOn(this.#site.folder, page);
    this.#read.set(page, read);
    return read;
  }

  /** Whether the site itself, and no text, puts this place on another page of the kind. */
  async isAddedTo(page: string, place: string): Promise<boolean> {
    const { now, headings } = this.#site;
    const kind = kindOf(page);
    const others = now.filter(
      ({ address, places }) => address !== page && kindOf(address) === kind && places.includes(place),
    );
    return kind !== undefined && others.some(({ address }) => !headings.get(address)?.includes(place));
  }
}

const [beforeTalk = '', afterTalk = ''] = teamTalk('*').split('*');

/** The folder of pages of one kind, or the form of their addresses; undefined for a page of its own. */
function kindOf(page: string): string | undefined {
  if (page.startsWith(beforeTalk) && page.endsWith(afterTalk)) return teamTalk('*');
  return /^\/(?:[^/]+\/)+(?=[^/]+\/$)/.exec(page)?.[0];
}

/** Whether a redirect leads to what the page was, and not to another into which it went. */
function isSamePage({ address }: Answer, { redirects, gone }: Site): boolean {
  const line = redirects.addresses.find(({ from }) => from === address);
  if (line !== undefined) return line.kind === 'moved';
  return storySlug(address) !== undefined && !gone.has(address);
}

/** The kit of a story that is lost itself: told once. */
function followsFromStory(
  address: string,
  known: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): boolean {
  return [...known].some((page) => {
    const slug = storySlug(page);
    return slug !== undefined && shareKit('verhalen', slug) === address && !answers.has(page);
  });
}

function endedPlace({ addresses }: Redirects, pages: readonly string[], place: string): boolean {
  return addresses.some(
    ({ from, to }) => pages.some((page) => from === `${page}#${place}`) && !to?.includes('#'),
  );
}

const file = 'content/doorverwijzingen.yaml';

function lineFor(from: string, to: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return `  - from: ${from}\n    kind: moved\n    to: ${to}\n    on: ${today}`;
}

function aboutPage(address: string, fresh: readonly string[], code: string | undefined): string {
  const slug = storySlug(address);
  const likely = suggestName(
    address,
    fresh.filter((one) => kindOf(one) === kindOf(address)),
  );
  if (slug !== undefined) {
    const meant = likely === undefined ? '' : ` (misschien ${likely})`;
    return `Het adres ${address} is uitgebracht, en er staat niets meer. Kreeg het verhaal een ander adres${meant}? Zet dan in het bestand van het verhaal:${code === undefined ? '' : `\ncode: "${code}"`}\naliases:\n  - ${slug}\nIs het verhaal weg? Laat de map staan en vul “Weggehaald” (\`withdrawn\`) in.`;
  }
  return `Het adres ${address} is uitgebracht, en er staat niets meer. Zet in ${file}, onder addresses:\n${lineFor(address, likely ?? '/…/')}\nIs de inhoud weg? Schrijf dan bij kind: error, organisation of consent, en geen to.`;
}

/** A short link whose story still stands: its code was changed or left out. */
function aboutShortLink(
  address: string,
  { address: page, code }: Released,
  answers: ReadonlyMap<string, Answer>,
): string {
  const slug = storySlug(answers.get(page)?.to ?? page);
  return `De korte link ${address} is uitgebracht, en er staat niets meer. Zet \`code: "${code}"\` terug in content/verhalen/${slug}.`;
}

function aboutFile(address: string): string {
  return `Het bestand ${address} is uitgebracht, en het is er niet meer. Zet in ${file}, onder addresses:\n${lineFor(address, '/…')}`;
}

function aboutPlace(address: string, page: string, place: string, fresh: readonly string[]): string {
  const on = address === page ? 'de pagina' : page;
  const likely = suggestName(place, fresh) ?? (fresh.length === 1 ? fresh[0] : undefined);
  const to = likely === undefined ? page : `${page}#${likely}`;
  return `De link ${address}#${place} is uitgebracht, en die kop staat niet meer op ${on}. Zet in ${file}, onder addresses:\n${lineFor(`${page}#${place}`, to)}`;
}
