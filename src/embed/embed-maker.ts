import { embeddedSelection } from '../addresses.ts';
import { ownParameters } from '../page-state/own-parameters.ts';
import { requiredPart } from '../page-state/required-part.ts';
import { chosenStory, facets } from './chosen-stories.ts';
import { frameCode } from './frame-code.ts';

/** <embed-maker data-host="…" data-title="…">: makes the line for a selection, of the address that the finder gave it. */
class EmbedMaker extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', this.#make);
  }

  #make = (): void => {
    const pasted = requiredPart<HTMLInputElement>(this, 'input').value;
    const parameters = ownParameters(/\?([^#]*)/.exec(pasted)?.[1] ?? '', [
      ...facets,
      chosenStory,
    ]).toString();
    const search = parameters === '' ? '' : `?${parameters}`;
    const { host = '', title = '' } = this.dataset;
    requiredPart(this, 'code').textContent = frameCode(host + embeddedSelection + search, title);
  };
}

customElements.define('embed-maker', EmbedMaker);
