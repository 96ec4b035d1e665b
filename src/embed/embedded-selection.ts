import { requiredPart } from '../page-state/required-part.ts';
import { chosenStories } from './chosen-stories.ts';
import type { EmbeddedStory } from './embedded-story.ts';

/**
 * <embedded-selection data-stories="…" data-finder="…" data-most="…">: those of all stories that the address of the page
 * selects, as a list for a frame, and the way to them in the finder.
 */
class EmbeddedSelection extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const answer = await fetch(this.dataset.stories ?? '');
      if (!answer.ok) throw new Error(answer.statusText);
      this.#show((await answer.json()) as EmbeddedStory[]);
    } catch {
      this.dataset.state = 'failed';
    }
  }

  #show(all: readonly EmbeddedStory[]): void {
    const { stories, search } = chosenStories(all, location.search);
    const most = Number(this.dataset.most);
    requiredPart(this, 'ul').replaceChildren(...stories.slice(0, most).map(this.#item));
    const link = requiredPart<HTMLAnchorElement>(this, '.all a');
    link.href = (this.dataset.finder ?? '') + search;
    if (stories.length === 0) name(link, 'Hier is nu geen verhaal over. Zoek verder op Gewoon doen');
    else if (stories.length > most) name(link, `Bekijk alle ${stories.length} verhalen`);
    else name(link, 'Bekijk deze verhalen op Gewoon doen');
    this.dataset.state = 'shown';
  }

  #item = ({ url, title, line, about }: EmbeddedStory): Node => {
    const item = requiredPart<HTMLTemplateElement>(this, 'template').content.cloneNode(
      true,
    ) as DocumentFragment;
    const link = requiredPart<HTMLAnchorElement>(item, 'a');
    link.href = url;
    name(link, title);
    const [sentence, small] = item.querySelectorAll('p');
    if (sentence) sentence.textContent = line;
    if (small) small.textContent = about;
    return item;
  };
}

/** Gives a link its words, before those about the window. */
function name(link: HTMLAnchorElement, words: string): void {
  requiredPart(link, 'span').textContent = words;
}

customElements.define('embedded-selection', EmbeddedSelection);
