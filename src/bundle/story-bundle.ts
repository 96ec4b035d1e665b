import type { FactsDate } from '../dutch/facts-date.ts';
import { ChoiceElement } from '../page-state/choice-element.ts';
import { copyText } from '../page-state/copy-text.ts';
import { countText, factsText } from './words.ts';

/** <story-bundle>: the chosen stories of bundel.astro as a booklet, to print or to send on as a link. */
class StoryBundle extends ChoiceElement {
  protected readonly parameter = 'verhaal';
  protected countText = countText;

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.querySelector('[data-copy]')?.addEventListener('click', this.#copy);
  }

  protected override shown(ids: string[]): void {
    const articles = [...this.querySelectorAll<HTMLElement>('article[data-as-of]')];
    const dates = articles
      .filter((article) => ids.includes(article.dataset.choice ?? ''))
      .map(({ dataset }): FactsDate => {
        return {
          asOf: dataset.asOf ?? '',
          asOfBasis: dataset.asOfBasis === 'redactie' ? 'redactie' : 'bron',
        };
      });
    const facts = this.querySelector('[data-facts]');
    if (facts) facts.textContent = factsText(dates);
  }

  #copy = async (): Promise<void> => {
    this.say(
      (await copyText(location.href))
        ? 'De link naar deze bundel is gekopieerd.'
        : 'Kopiëren lukt hier niet. Kopieer het adres boven in je browser.',
    );
  };
}

customElements.define('story-bundle', StoryBundle);
