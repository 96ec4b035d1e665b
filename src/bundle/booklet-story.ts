import { addressOf } from '../addresses.ts';
import { type FactsDate, factsDateInWords } from '../dutch/facts-date.ts';
import { requiredPart } from '../page-state/required-part.ts';

/** A story as its page tells it, with its text in the shape of the booklet. */
export interface BookletStory extends FactsDate {
  id: string;
  chapter: string;
  title: string;
  /** The organisation, short when it has a short name. */
  name: string;
  /** Its whole name, by which stories have their order. */
  organisation: string;
  /** Of when its facts are, in words. */
  factsDate: string;
  text: HTMLElement;
}

/**
 * Takes a story from its page, which is used up, into the shape of `frame` (BundledStory.astro). Throws an Error that
 * names the part when the page lacks one that every story has.
 */
export function storyFrom(page: Document, id: string, frame: HTMLTemplateElement): BookletStory {
  const words = (selector: string) => requiredPart(page, selector).textContent ?? '';
  const factsDate = words('.meta time');
  const asOf = requiredPart(page, '.meta time').getAttribute('datetime') ?? '';
  const story = {
    id,
    chapter: requiredPart(page, 'article').dataset.chapter ?? '',
    title: words('h1'),
    name: words('.cover > [aria-hidden]'),
    organisation: words('#in-het-kort + ul > :first-child'),
    factsDate,
    asOf,
    asOfBasis:
      factsDate === factsDateInWords({ asOf, asOfBasis: 'bron' }) ? ('bron' as const) : ('redactie' as const),
  };
  prepare(page);
  const text = requiredPart(document.importNode(frame.content, true), 'article');
  for (const place of text.querySelectorAll<HTMLElement>('[data-fill], [data-hold], [data-put]'))
    fill(place, page);
  text.dataset.chapter = story.chapter;
  ownPlaces(text, id);
  return { ...story, text };
}

/** Gives the page the outline of the booklet. */
function prepare(page: Document): void {
  for (const row of page.querySelectorAll('#aanpak + dl > dt'))
    row.toggleAttribute('data-touched', row.firstElementChild !== row.firstChild);
  for (const row of page.querySelectorAll('#in-het-kort + ul > li:not(:first-child)'))
    row.toggleAttribute('data-place', row.querySelector('a') === null);
  // What is not known has its place in the text again.
  const unknown = page.querySelector('#wat-we-niet-weten');
  const whatIsUnknown = unknown?.nextElementSibling?.childNodes ?? [];
  const text = requiredPart(page, '.body > .text');
  if (unknown) text.append(unknown, ...whatIsUnknown);
  for (const heading of text.querySelectorAll('h2, h3')) if (heading !== unknown) deepen(heading);
  // A former address of the heading that it stands in.
  for (const mark of text.querySelectorAll('h3 > span[id]:empty')) mark.remove();
  for (const term of text.querySelectorAll<HTMLElement>('.term')) asLink(term);
  for (const folded of text.querySelectorAll('details')) folded.open = true;
  // Its source stands in the card.
  const source = requiredPart(page, '.provenance [data-source]');
  source.nextSibling?.remove();
  const before = source.previousSibling;
  if (before) before.textContent = before.textContent?.replace(/ Bron: $/, '') ?? '';
  const image = requiredPart<HTMLImageElement>(page, '.cover img');
  image.loading = 'lazy';
  image.removeAttribute('fetchpriority');
}

function deepen(heading: Element): void {
  const deeper = heading.ownerDocument.createElement(heading.tagName === 'H2' ? 'h3' : 'h4');
  deeper.id = heading.id;
  deeper.append(...heading.childNodes);
  heading.replaceWith(deeper);
}

/** A term whose explanation opens on its page is a link to it here, since that is of no use on paper. */
function asLink(term: HTMLElement): void {
  const explanation = term.nextElementSibling;
  const link = term.ownerDocument.createElement('a');
  link.href = explanation?.querySelector('a')?.getAttribute('href') ?? '';
  link.append(...term.childNodes);
  explanation?.remove();
  term.replaceWith(link);
}

/** Gives a place of the frame what it asks of the page. */
function fill(place: HTMLElement, page: Document): void {
  const { fill, hold, put } = place.dataset;
  const found = [...page.querySelectorAll(fill ?? hold ?? put ?? '')];
  const filled = found.map((one) => {
    if (put) return one;
    const copy = place.cloneNode() as HTMLElement;
    delete copy.dataset.fill;
    delete copy.dataset.hold;
    copy.append(...(hold ? [one] : one.childNodes));
    return copy;
  });
  if (found.length === 0) (place.closest('[data-part]') ?? place).remove();
  else place.replaceWith(...filled);
}

/** Makes each place within the text one of its own on a page of many stories, and lets the links to it follow. */
function ownPlaces(text: HTMLElement, id: string): void {
  for (const link of text.querySelectorAll('a[href^="#"]')) {
    const hash = link.getAttribute('href')?.slice(1) ?? '';
    const isHere = text.querySelector(`[id="${CSS.escape(hash)}"]`) !== null;
    link.setAttribute('href', isHere ? `#${id}-${hash}` : `${addressOf('verhalen', id)}#${hash}`);
  }
  for (const place of text.querySelectorAll('[id]')) place.id = `${id}-${place.id}`;
  text.id = `verhaal-${id}`;
}
