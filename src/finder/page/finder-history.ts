import { writeAddress } from '../address.ts';
import type { Selection } from '../selection.ts';

/** Writes the state of the finder to the address, and coalesces keystrokes into one history entry. */
export class FinderHistory {
  #typing = false;

  /** Writes a selection to the address: as a new entry, or over the last one while the reader goes on typing. */
  write(selection: Selection, whileTyping: boolean): void {
    const address = writeAddress(selection);
    if (address !== location.search) {
      const method = whileTyping && this.#typing ? 'replaceState' : 'pushState';
      history[method](null, '', address === '' ? location.pathname : address);
    }
    this.#typing = whileTyping;
  }

  /** Ends the entry of what was typed, since the address changed by itself (on load or on popstate). */
  reset(): void {
    this.#typing = false;
  }
}
