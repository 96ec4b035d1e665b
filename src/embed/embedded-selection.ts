import { requiredPart } from '../page-state/required-part.ts';
import { chosenStories } from './chosen-stories.ts';
import type { EmbeddedStory } from './embedded-story.ts';
import { fetchStories, type StoryFiles } from './fetch-stories.ts';

/**
 * <embedded-selection data-files="…" data-finder="…">: the stories that the address of the page selects, as a list for a frame,
 * and the way to them in the finder. `data-files` says where they are, as JSON.
 */
class EmbeddedSelection extends HTMLElement {
  async connectedCallback(): Promise<void> {
    try {
      const files = JSON.parse(this.dataset.files ?? '') as StoryFiles;
      const { stories: all, hasAll } = await fetchStories(location.search, files);
      const { stories, search } = chosenStories(all, location.search);
      this.#show(stories, files.most, hasAll);
      requiredPart<HTMLAnchorElement>(this, '.all a').href = (this.dataset.finder ?? '') + search;
      this.dataset.state = 'shown';
    } catch {
      this.dataset.state = 'failed';
    }
  }

  #show(stories: readonly EmbeddedStory[], most: number, hasAll: boolean): void {
    requiredPart(this, 'ul').replaceChildren(...stories.slice(0, most).map(this.#item));
    const link = requiredPart<HTMLAnchorElement>(this, '.all a');
    if (stories.length === 0) name(link, 'Hier is nu geen verhaal over. Zoek verder op Gewoon doen');
    else if (!hasAll) name(link, 'Bekijk alle verhalen hierover');
    else if (stories.length > most) name(link, `Bekijk alle ${stories.length} verhalen`);
    else name(link, 'Bekijk deze verhalen op Gewoon doen');
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
