/** Under this name the browser keeps the ids of the saved stories, and nothing else. */
export const storageKey = 'bewaarde-verhalen';

/** What a reader saved on this device, in the order of saving. */
export interface SavedStories {
  ids: readonly string[];
  /** Whether the browser keeps them; if not, they last as long as the page. */
  kept: boolean;
}

/** What `localStorage` does for us; it may throw on being asked for, read or written. */
type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The saved stories of this device; those of this page alone where the browser keeps nothing. */
export class SavedList {
  readonly #store: () => Store;
  #unkept: string[] | undefined;

  constructor(store: () => Store = () => localStorage) {
    this.#store = store;
  }

  read(): SavedStories {
    if (this.#unkept) return { ids: this.#unkept, kept: false };
    try {
      return { ids: idsIn(this.#store().getItem(storageKey) ?? ''), kept: true };
    } catch {
      return { ids: [], kept: true };
    }
  }

  /** Saves a story, or takes it away when it was saved. Returns what is saved then. */
  toggle(id: string): SavedStories {
    const { ids } = this.read();
    return this.#write(ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);
  }

  clear(): SavedStories {
    return this.#write([]);
  }

  #write(ids: string[]): SavedStories {
    try {
      if (ids.length === 0) this.#store().removeItem(storageKey);
      else this.#store().setItem(storageKey, ids.join(' '));
      this.#unkept = undefined;
    } catch {
      this.#unkept = ids;
    }
    return this.read();
  }
}

/** The ids in what is kept, each once; anything that is no id is left out. */
function idsIn(text: string): string[] {
  return [...new Set(text.split(' '))].filter((id) => /^[a-z\d-]{1,80}$/.test(id));
}
