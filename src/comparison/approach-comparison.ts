import { ChoiceElement } from '../page-state/choice-element.ts';
import { countText } from './count-text.ts';

/** <approach-comparison>: shows the chosen approaches of the table in vergelijken.astro. */
class ApproachComparison extends ChoiceElement {
  protected readonly parameter = 'aanpak';
  protected countText = countText;
}

customElements.define('approach-comparison', ApproachComparison);
