import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import { readState, type Screen, type State, screenOf, unknownAnswer, writeState } from '../address.ts';
import { advise } from '../advise.ts';
import type { Model } from '../model.ts';
import { mailSubject, noticeText } from '../words.ts';
import { paintOutcome } from './paint-outcome.ts';
import { modelOn } from './read-page.ts';

/**
 * <keuze-hulp>: asks the questions of Keuzehulp.astro one by one and paints the outcome from what the page
 * already holds. The address is the only state: every answer writes it; back, reload and a link read it again.
 */
class KeuzeHulp extends HTMLElement {
  #model: Model = { version: 0, questions: [], approaches: [], stories: [] };
  #state: State = { asked: {}, sector: '', dropped: 0 };
  #title = document.title;
  #stopWatching = (): void => {};

  connectedCallback(): void {
    this.#model = modelOn(this);
    this.addEventListener('click', this.#follow);
    this.#form().addEventListener('submit', this.#answer);
    this.#sector().addEventListener('change', () => {
      this.#go({ ...this.#state, sector: this.#sector().value }, false);
    });
    requiredPart(this, '[data-print]').addEventListener('click', () => print());
    requiredPart(this, '[data-copy-link]').addEventListener('click', () => {
      void this.#copy(location.href, 'De link is gekopieerd. Je antwoorden staan erin.');
    });
    requiredPart(this, '[data-copy-mail]').addEventListener('click', () => {
      void this.#copy(this.#mail().value, 'De tekst is gekopieerd.');
    });
    addEventListener('popstate', this.#return);
    this.#stopWatching = onRestoredForm(this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#return);
    this.#stopWatching();
  }

  /** Links to a state of this page are followed without loading it again. */
  #follow = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    const search = link?.getAttribute('href') ?? '';
    if (!search.startsWith('?') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, '', search);
    this.#return();
  };

  #answer = (event: SubmitEvent): void => {
    event.preventDefault();
    const screen = this.#screen();
    if (screen.name !== 'vraag') return;
    const value = new FormData(this.#form()).get(screen.id);
    if (typeof value !== 'string') {
      const fields = this.#fields(screen.id);
      requiredPart(fields, '[data-missing]').textContent =
        'Kies een antwoord. Weet je het niet? Kies dan “Dat weet ik nog niet”.';
      requiredPart(fields, 'input').focus();
      return;
    }
    const { shown: _, ...state } = this.#state;
    this.#go({ ...state, asked: { ...state.asked, [screen.id]: value } }, true);
  };

  #go(state: State, elsewhere: boolean): void {
    history.pushState(null, '', writeState(state, this.#model));
    if (elsewhere) this.#return();
    else this.#show();
  }

  /** Shows what the address says, and takes whoever reads along to the heading of it. */
  #return = (): void => {
    this.#show();
    scrollTo(0, 0);
    const heading = this.querySelector<HTMLElement>(`[data-screen]:not([hidden]) [data-focus]`);
    (heading ?? requiredPart(this, 'h1')).focus({ preventScroll: true });
  };

  #show = (): void => {
    const sectors = [...this.#sector().options].map((option) => option.value);
    this.#state = readState(location.search, this.#model, sectors);
    const screen = this.#screen();
    const at = screen.name === 'vraag' ? screen.id : screen.name;
    this.dataset.at = at;
    for (const part of this.querySelectorAll<HTMLElement>('[data-screen]'))
      part.hidden = part.dataset.screen !== at;
    this.#form().hidden = screen.name !== 'vraag';
    requiredPart(this, '[data-notice]').textContent = noticeText(
      this.#state.otherVersion,
      this.#state.dropped,
    );
    document.title = this.#titleOf(screen);
    if (screen.name === 'vraag') this.#paintQuestion(screen.id);
    if (screen.name === 'uitslag') this.#paintOutcome();
  };

  #titleOf(screen: Screen): string {
    if (screen.name === 'start') return this.#title;
    if (screen.name === 'uitslag') return `Uitslag | ${this.#title}`;
    const fields = this.#fields(screen.id);
    const [place, question] = ['[data-place]', '[data-focus]'].map(
      (name) => requiredPart(fields, name).textContent,
    );
    return `${place}: ${question} | ${this.#title}`;
  }

  #paintQuestion(id: string): void {
    const { questions } = this.#model;
    const place = questions.findIndex((question) => question.id === id);
    const { asked } = this.#state;
    for (const box of this.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      box.checked = asked[box.name] === box.value;
    }
    requiredPart(this.#fields(id), '[data-missing]').textContent = '';
    const link = (name: string, shown: string) => {
      requiredPart<HTMLAnchorElement>(this, name).href = writeState({ ...this.#state, shown }, this.#model);
    };
    link('[data-previous]', questions[place - 1]?.id ?? 'start');
    link('[data-enough]', 'uitslag');
    requiredPart(this, '[data-enough]').hidden = !Object.values(asked).some(
      (answer) => answer !== unknownAnswer,
    );
  }

  #paintOutcome(): void {
    const { asked, sector } = this.#state;
    const option = this.#sector().querySelector<HTMLElement>(`option[value="${sector}"]`);
    this.#sector().value = sector;
    for (const call of this.querySelectorAll<HTMLElement>('[data-call]'))
      call.hidden = call.dataset.call !== sector;
    const own = { sector, group: option?.dataset.group ?? '' };
    const linkTo = (change: Partial<State>) => {
      const { shown: _, ...state } = this.#state;
      return writeState({ ...state, ...change }, this.#model);
    };
    const mail = paintOutcome(this, this.#model, advise(this.#model, asked), { asked, own, linkTo });
    this.#mail().value = mail;
    const query = `subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(mail)}`;
    requiredPart<HTMLAnchorElement>(this, '[data-mail-link]').href = `mailto:?${query}`;
  }

  async #copy(text: string, done: string): Promise<void> {
    requiredPart(this, '[data-status]').textContent = (await copyText(text))
      ? done
      : 'Kopiëren lukt hier niet. Selecteer de tekst, of het adres boven in je browser.';
  }

  #screen(): Screen {
    return screenOf(this.#state, this.#model);
  }

  #fields(id: string): HTMLElement {
    return requiredPart(this, `fieldset[data-screen="${id}"]`);
  }

  #form(): HTMLFormElement {
    return requiredPart<HTMLFormElement>(this, '[data-form]');
  }

  #sector(): HTMLSelectElement {
    return requiredPart<HTMLSelectElement>(this, 'select[name="sector"]');
  }

  #mail(): HTMLTextAreaElement {
    return requiredPart<HTMLTextAreaElement>(this, '[data-mail]');
  }
}

customElements.define('keuze-hulp', KeuzeHulp);
