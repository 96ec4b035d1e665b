import { addressOf, bundledStory } from '../addresses.ts';

/** The texts of stories, each fetched when it is first asked for. */
export class StoryTexts {
  readonly #texts = new Map<string, Promise<Element>>();

  /** The text of a story; where it cannot be fetched, a link to its page. Never rejects. */
  async of(id: string, title: string): Promise<Element> {
    const text = this.#texts.get(id) ?? fetchText(id);
    this.#texts.set(id, text);
    try {
      return await text;
    } catch {
      this.#texts.delete(id);
      return linkInstead(id, title);
    }
  }
}

async function fetchText(id: string): Promise<Element> {
  const response = await fetch(bundledStory(id));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const article = page.querySelector('article');
  if (article === null) throw new Error(`No text of ${id}.`);
  for (const folded of article.querySelectorAll('details')) folded.open = true;
  ownPlaces(article, id);
  return document.adoptNode(article);
}

/** Makes each place within the text one of its own on a page of many stories, and lets the links to it follow. */
function ownPlaces(article: Element, id: string): void {
  for (const link of article.querySelectorAll('a[href^="#"]')) {
    const hash = link.getAttribute('href')?.slice(1) ?? '';
    const isHere = article.querySelector(`[id="${CSS.escape(hash)}"]`) !== null;
    link.setAttribute('href', isHere ? `#${id}-${hash}` : `${addressOf('verhalen', id)}#${hash}`);
  }
  for (const place of article.querySelectorAll('[id]')) place.id = `${id}-${place.id}`;
  for (const part of article.querySelectorAll('[aria-labelledby]'))
    part.setAttribute('aria-labelledby', `${id}-${part.getAttribute('aria-labelledby')}`);
}

function linkInstead(id: string, title: string): Element {
  const paragraph = document.createElement('p');
  const link = Object.assign(document.createElement('a'), {
    href: addressOf('verhalen', id),
    textContent: title,
  });
  paragraph.append('We konden dit verhaal niet laden: ', link);
  paragraph.dataset.missing = '';
  return paragraph;
}
