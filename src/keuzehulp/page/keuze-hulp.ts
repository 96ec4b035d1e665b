import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import {
  afterAnswer,
  type Questions,
  readState,
  type Screen,
  type State,
  screenOf,
  unknownAnswer,
  writeState,
} from '../address.ts';
import { noticeText } from './notice-text.ts';
import { prepareOutcome } from './outcome-files.ts';
import { paintStart } from './paint-start.ts';
import { onPointerChoice } from './pointer-choice.ts';
import { paintQuestion, questionTitle, showMissing } from './question-screen.ts';
import { questionsOn } from './read-page.ts';
import { unfoldOnPaper } from './unfold-on-paper.ts';

/** Only an outcome needs it. */
const outcomeCode = () => import('./outcome.ts');

/**
 * <keuze-hulp>: asks the questions of Keuzehulp.astro one by one and shows the outcome, which it fetches meanwhile. The address is the only state: every answer writes it; back, reload and a link read it again.
 */
class KeuzeHulp extends HTMLElement {
  #model: Questions = { version: 0, questions: [] };
  #state: State = { asked: {}, sector: '', dropped: 0 };
  #outcome: State | undefined;
  #title = document.title;
  #stopWatching = (): void => {};

  connectedCallback(): void {
    this.#model = questionsOn(this);
    this.addEventListener('click', this.#follow);
    this.#form().addEventListener('submit', this.#submit);
    onPointerChoice(this.#form(), ({ name, value }) => this.#answer(name, value));
    this.#sector().addEventListener('change', () => {
      this.#go({ ...this.#state, sector: this.#sector().value }, false);
    });
    for (const retry of this.querySelectorAll('[data-retry]'))
      retry.addEventListener('click', () => void this.#retry());
    this.#onClick('[data-print]', () => print());
    this.#onClick('[data-copy-link]', () => {
      void this.#copy(this.#address(), 'De link is gekopieerd. Je antwoorden staan erin.');
    });
    this.#onClick('[data-copy-mail]', () => {
      const mail = requiredPart<HTMLTextAreaElement>(this, '[data-mail]');
      void this.#copy(mail.value, 'De tekst is gekopieerd.');
    });
    addEventListener('popstate', this.#return);
    this.#stopWatching = onRestoredForm(this.#show);
    unfoldOnPaper(this);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#return);
    this.#stopWatching();
  }

  #onClick(part: string, act: () => void): void {
    requiredPart(this, part).addEventListener('click', act);
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

  #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const screen = this.#screen();
    if (screen.name !== 'vraag') return;
    const value = new FormData(this.#form()).get(screen.id);
    if (typeof value === 'string') this.#answer(screen.id, value);
    else showMissing(this, screen.id);
  };

  #answer(question: string, answer: string): void {
    this.#go(afterAnswer(this.#state, { question, answer }, this.#model), true);
  }

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
    this.#state = readState(location.search, this.#model, {
      sectors: [...this.#sector().options].map((option) => option.value),
      priorities: [...this.querySelectorAll<HTMLElement>('[data-priority]')].map(
        (link) => link.dataset.priority ?? '',
      ),
    });
    const screen = this.#screen();
    const at = screen.name === 'vraag' ? screen.id : screen.name;
    this.dataset.at = at;
    for (const part of this.querySelectorAll<HTMLElement>('[data-screen]'))
      part.hidden = part.dataset.screen !== at;
    this.#form().hidden = screen.name !== 'vraag';
    requiredPart(this, '[data-notice]').textContent = noticeText(this.#state, screen.name !== 'uitslag');
    document.title = this.#titleOf(screen);
    if (screen.name === 'start') paintStart(this, this.#state, this.#model);
    if (screen.name === 'vraag') this.#paintQuestion(screen.id);
    if (screen.name === 'uitslag') void this.#showOutcome();
    if (screen.name === 'start') return;
    // So that the outcome need not wait for it.
    outcomeCode().catch(() => {});
    prepareOutcome(this);
  };

  #titleOf(screen: Screen): string {
    if (screen.name === 'start') return this.#title;
    if (screen.name === 'uitslag') return `Uitslag | ${this.#title}`;
    return `${questionTitle(this, screen.id)} | ${this.#title}`;
  }

  #paintQuestion(id: string): void {
    const { questions } = this.#model;
    const { asked, back, ...state } = this.#state;
    paintQuestion(this, id, asked);
    const place = questions.findIndex((question) => question.id === id);
    const link = (name: string, shown: string): HTMLAnchorElement => {
      const found = requiredPart<HTMLAnchorElement>(this, name);
      found.href = writeState({ ...state, asked, shown }, this.#model);
      return found;
    };
    link('[data-previous]', questions[place - 1]?.id ?? 'start');
    const outcome = link('[data-enough]', 'uitslag');
    const seen = back || questions.every((question) => asked[question.id] !== undefined);
    outcome.textContent = seen ? 'Terug naar de uitslag' : 'Toon de uitslag nu';
    outcome.hidden = !seen && !Object.values(asked).some((answer) => answer !== unknownAnswer);
  }

  /** Shows the outcome, or that it cannot be had. */
  async #showOutcome(): Promise<void> {
    const state = this.#state;
    this.#outcome = state;
    const { asked, sector, heaviest } = state;
    // In the meantime the reader may have changed an answer.
    const isCurrent = () => this.#outcome === state;
    const outcome = requiredPart(this, '[data-screen="uitslag"]');
    const failure = requiredPart(outcome, '[data-no-texts]');
    failure.hidden = true;
    outcome.toggleAttribute('data-waiting', true);
    try {
      const { showOutcome } = await outcomeCode();
      const linkTo = (change: Partial<State>) => writeState({ ...state, ...change }, this.#model);
      await showOutcome(this, { asked, sector, heaviest, url: this.#address(), linkTo }, isCurrent);
    } catch {
      if (isCurrent()) failure.hidden = false;
    }
    if (isCurrent()) outcome.removeAttribute('data-waiting');
  }

  /** The button is gone when it worked: whoever pressed it goes on at the heading. */
  async #retry(): Promise<void> {
    requiredPart(this, '[data-screen="uitslag"] > [data-focus]').focus();
    await this.#showOutcome();
  }

  async #copy(text: string, done: string): Promise<void> {
    requiredPart(this, '[data-status]').textContent = (await copyText(text))
      ? done
      : 'Kopiëren lukt hier niet. Selecteer de tekst, of het adres boven in je browser.';
  }

  /** The whole address of the present state, without what others hung onto the link. */
  #address(): string {
    return new URL(writeState(this.#state, this.#model), location.href).href;
  }

  #screen(): Screen {
    return screenOf(this.#state, this.#model);
  }

  #form(): HTMLFormElement {
    return requiredPart<HTMLFormElement>(this, '[data-form]');
  }

  #sector(): HTMLSelectElement {
    return requiredPart<HTMLSelectElement>(this, 'select[name="sector"]');
  }
}

customElements.define('keuze-hulp', KeuzeHulp);
