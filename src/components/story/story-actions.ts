import { copyText } from '../../page-state/copy-text.ts';

/** The address of the page without what a newsletter hung onto the link. */
const address = location.origin + location.pathname;

/** <story-actions data-title="…">: copies the address of a story, mails it, prints the page. */
class StoryActions extends HTMLElement {
  connectedCallback(): void {
    const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
    const [subject, body] = [this.dataset.title ?? '', address].map(encodeURIComponent);
    if (mail) mail.href = `mailto:?subject=${subject}&body=${body}`;
    this.querySelector('[data-copy]')?.addEventListener('click', this.#copy);
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
  }

  #copy = async (): Promise<void> => {
    const copied = await copyText(address);
    const status = this.querySelector('[role="status"]');
    if (status)
      status.textContent = copied ? 'De link is gekopieerd.' : `Kopiëren lukt niet. De link is ${address}`;
  };
}

customElements.define('story-actions', StoryActions);
