import { addressOf } from '../addresses.ts';
import { type BookletStory, storyFrom } from './booklet-story.ts';

/** How long a page may take, in milliseconds. */
const longestWait = 15_000;

/** Stories by slug, each fetched from its own page when it is first asked for. */
export class FetchedStories {
  readonly #frame: HTMLTemplateElement;
  readonly #stories = new Map<string, Promise<BookletStory | undefined>>();

  /** `frame` is the template of BundledStory.astro. */
  constructor(frame: HTMLTemplateElement) {
    this.#frame = frame;
  }

  /**
   * The story that has or had this slug; undefined when there is none, or it was taken away. Rejects when its page cannot
   * be had; the next call tries again.
   */
  of(slug: string): Promise<BookletStory | undefined> {
    const story = this.#stories.get(slug) ?? this.#fetch(slug);
    this.#stories.set(slug, story);
    return story;
  }

  async #fetch(slug: string): Promise<BookletStory | undefined> {
    // A link may hold anything.
    if (!/^[a-z\d-]{1,80}$/.test(slug)) return undefined;
    try {
      const { page, id } = await fetchLeadingOn(addressOf('verhalen', slug));
      return page.querySelector('.meta time') === null ? undefined : storyFrom(page, id, this.#frame);
    } catch (error) {
      this.#stories.delete(slug);
      throw error;
    }
  }
}

/** The slugs of all stories, from the parts of the list that they are chosen from. Rejects when one cannot be had. */
export async function allSlugs(parts: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(parts.map(fetchPage));
  return lists.flatMap(({ page }) =>
    [...page.querySelectorAll<HTMLInputElement>('input[name="verhaal"]')].map(({ value }) => value),
  );
}

/** A page of this site, empty when nothing is there, and the slug in its address. */
interface FetchedPage {
  page: Document;
  id: string;
}

/** The page at an address, or the one that it leads to on a host that cannot redirect. */
async function fetchLeadingOn(address: string): Promise<FetchedPage> {
  const found = await fetchPage(address);
  const leadsOn = found.page.querySelector('meta[http-equiv="refresh"]') !== null;
  const to = found.page.querySelector('a')?.getAttribute('href');
  return leadsOn && to ? fetchPage(to) : found;
}

async function fetchPage(address: string): Promise<FetchedPage> {
  const response = await fetch(address, { signal: AbortSignal.timeout(longestWait) });
  const isGone = response.status === 404 || response.status === 410;
  if (!response.ok && !isGone) throw new Error(`${response.status} ${response.url}`);
  // Chromium holds styles of a page that is only read against the policy of this one.
  const html = isGone ? '' : (await response.text()).replace(/<style.*?<\/style>/gs, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return { page, id: new URL(response.url).pathname.split('/').at(-2) ?? '' };
}
