import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import { withMark } from '../campaign-mark.ts';
import { mailBlock } from '../mail-block.ts';
import type { BlockLength, ShareItem } from '../share-item.ts';
import { copyRich } from './copy-rich.ts';
import { type Format, formats } from './formats.ts';
import { onThisSite } from './on-this-site.ts';

const copied = {
  rich: 'Het blok is gekopieerd. Plak het in je bericht.',
  plain:
    'Je browser kopieert alleen tekst. Wil je het blok met plaatje? Selecteer het voorbeeld en kopieer het.',
  nothing: 'Kopiëren lukt niet. Selecteer het voorbeeld en kopieer het.',
};

/**
 * <share-kit>: copies what stands in it, and writes it anew when the sender wants a mark on the links. Its items are in the page
 * as JSON; who shows others sets `items`.
 */
export class ShareKit extends HTMLElement {
  #items: readonly ShareItem[] = [];
  #stopWatching = (): void => {};

  connectedCallback(): void {
    const data = [...this.querySelectorAll('script[data-share-item]')];
    this.#items = data.map(({ textContent }) => JSON.parse(textContent ?? '') as ShareItem);
    this.addEventListener('click', this.#copy);
    this.#mark().addEventListener('input', this.#write);
    this.#mark().addEventListener('change', this.#sayMark);
    this.#stopWatching = onRestoredForm(this.#write);
  }

  disconnectedCallback(): void {
    this.#stopWatching();
  }

  /** What newsletters get here from now on. */
  set items(items: readonly ShareItem[]) {
    this.#items = items;
    for (const preview of this.querySelectorAll<HTMLElement>('mail-preview')) {
      preview.innerHTML = mailBlock(items.map(onThisSite), lengthAt(preview));
    }
    this.#write();
  }

  #mark(): HTMLInputElement {
    return requiredPart<HTMLInputElement>(this, '[data-mark]');
  }

  #marked(): ShareItem[] {
    return this.#items.map((item) => withMark(item, this.#mark().value));
  }

  #write = (): void => {
    const items = this.#marked();
    for (const field of this.querySelectorAll<HTMLTextAreaElement>('[data-format]')) {
      field.value = formats[field.dataset.format as Format].write(items, lengthAt(field));
    }
    const address = this.querySelector('[data-part="address"]');
    if (address && items[0]) address.textContent = items[0].address;
  };

  #sayMark = (): void => {
    const [address] = this.#marked().map((item) => new URL(item.address).search);
    requiredPart(this, '[data-mark-status]').textContent = address
      ? `Achter elke link staat nu ${address}`
      : this.#mark().value.trim()
        ? 'Gebruik minstens één letter of cijfer. De links hebben nu geen merk.'
        : 'De links hebben geen merk.';
  };

  #copy = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]');
    if (!button) return;
    const group = button.closest('[data-copied-from]') ?? this;
    const status = requiredPart(group, '[role="status"]');
    const read = (format: Format) =>
      requiredPart<HTMLTextAreaElement>(group, `[data-format="${format}"]`).value;
    const kind = button.dataset.copy as 'block' | 'part' | Format;
    if (kind === 'block') {
      status.textContent = copied[await copyRich(read('html'), read('text'))];
      return;
    }
    const text = kind === 'part' ? partBeside(button) : read(kind);
    const name = button.dataset.says ?? '';
    status.textContent = (await copyText(text))
      ? `Gekopieerd: ${name}.`
      : 'Kopiëren lukt niet. Selecteer de tekst en kopieer die.';
  };
}

function lengthAt(element: HTMLElement): BlockLength {
  return element.closest<HTMLElement>('[data-length]')?.dataset.length as BlockLength;
}

function partBeside(button: HTMLElement): string {
  return button.parentElement?.parentElement?.querySelector('[data-part]')?.textContent ?? '';
}

customElements.define('share-kit', ShareKit);
