import { ownParameters } from '../page-state/own-parameters.ts';
import { requiredPart } from '../page-state/required-part.ts';
import { chosenStory, facets } from './chosen-stories.ts';

/** <embed-maker>: turns the line that it shows into that of a selection, by the address that the finder gave it. */
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
    const search = parameters === '' ? '' : `?${parameters.replaceAll('&', '&amp;')}`;
    const none = pasted !== '' && parameters === '';
    requiredPart(this, 'input').ariaInvalid = String(none);
    requiredPart(this, '[data-said]').textContent = none
      ? 'In dit adres staat geen keuze. Kies eerst een sector, aanpak of doelgroep in de zoeker, en kopieer dan het adres.'
      : 'De regel hieronder is aangepast.';
    const code = requiredPart(this, 'code');
    code.textContent = (code.textContent ?? '').replace(
      /(src="[^"?]*)[^"]*/,
      (_, src: string) => src + search,
    );
  };
}

customElements.define('embed-maker', EmbedMaker);
