/** How long nothing new must come before it is said, in milliseconds: somebody who types is not interrupted. */
const rest = 800;

/** The one live region of the finder: says what is new about each subject, together and once the reader rests. */
export class Announcer {
  readonly #region: HTMLElement;
  readonly #said = new Map<string, string>();
  readonly #new = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says this about a subject, instead of what was still to be said about it; an empty text says nothing. */
  say(subject: 'results' | 'suggestions', text: string): void {
    if ((this.#new.get(subject) ?? this.#said.get(subject)) === text) return;
    this.#new.set(subject, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#speak(), rest);
  }

  #speak(): void {
    const news = [...this.#new].filter(([subject, text]) => text !== this.#said.get(subject));
    for (const [subject, text] of this.#new) this.#said.set(subject, text);
    this.#new.clear();
    const text = news
      .map(([, one]) => one)
      .join(' ')
      .trim();
    if (text !== '') this.#region.textContent = text;
  }
}
