import { writeAddress } from '../address.ts';
import type { Selection } from '../selection.ts';

/** The address as the state of the finder; what is typed without a pause for thought is one entry of the history. */
export class FinderHistory {
  #typing = false;

  /** Puts a selection in the address, as a new entry unless the last one was still being typed. */
  write(selection: Selection, whileTyping: boolean): void {
    const address = writeAddress(selection);
    if (address !== location.search) {
      const method = whileTyping && this.#typing ? 'replaceState' : 'pushState';
      history[method](null, '', address === '' ? location.pathname : address);
    }
    this.#typing = whileTyping;
  }

  /** Somebody came to this address by other ways: what is typed next is a new entry. */
  moved(): void {
    this.#typing = false;
  }
}
