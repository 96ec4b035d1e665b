import { copyText } from '../page-state/copy-text.ts';
import { requiredPart } from '../page-state/required-part.ts';

/** <code-to-copy>: puts its code on the clipboard. */
class CodeToCopy extends HTMLElement {
  connectedCallback(): void {
    requiredPart(this, 'button').addEventListener('click', this.#copy);
  }

  #copy = async (): Promise<void> => {
    const copied = await copyText(requiredPart(this, 'code').textContent ?? '');
    requiredPart(this, '[role="status"]').textContent = copied
      ? 'Gekopieerd.'
      : 'Kopiëren lukt niet. Selecteer de regel en kopieer hem zelf.';
  };
}

customElements.define('code-to-copy', CodeToCopy);
