import { copyText } from '../../page-state/copy-text.ts';
import { requiredPart } from '../../page-state/required-part.ts';
import { onRestoredForm } from '../../page-state/restored-form.ts';
import {
  afterAnswer,
  readState,
  type Screen,
  type State,
  screenOf,
  unknownAnswer,
  writeState,
} from '../address.ts';
import type { Model } from '../model.ts';
import { noticeText } from './notice-text.ts';
import type { OutcomeContext } from './outcome-context.ts';
import { paintOutcome, paintWithStories } from './paint-outcome.ts';
import { paintSector } from './paint-sector.ts';
import { paintStart } from './paint-start.ts';
import { onPointerChoice } from './pointer-choice.ts';
import { paintQuestion, questionTitle, showMissing } from './question-screen.ts';
import { modelOn } from './read-page.ts';
import { unfoldOnPaper } from './unfold-on-paper.ts';

/** Only an outcome needs it. */
const stories = () => import('./shown-stories.ts');

/**
 * <keuze-hulp>: asks the questions of Keuzehulp.astro one by one and paints the outcome from what the page
 * holds and the stories that it fetches. The address is the only state: every answer writes it; back, reload and a link read it again.
 */
class KeuzeHulp extends HTMLElement {
  #model: Model = { version: 0, questions: [], approaches: [], stories: [] };
  #state: State = { asked: {}, sector: '', dropped: 0 };
  #painted: OutcomeContext | undefined;
  #title = document.title;
  #stopWatching = (): void => {};

  connectedCallback(): void {
    this.#model = modelOn(this);
    this.addEventListener('click', this.#follow);
    this.#form().addEventListener('submit', this.#submit);
    onPointerChoice(this.#form(), ({ name, value }) => this.#answer(name, value));
    this.#sector().addEventListener('change', () => {
      this.#go({ ...this.#state, sector: this.#sector().value }, false);
    });
    this.#onClick('[data-retry]', () => void this.#retry());
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
    if (screen.name === 'uitslag') void this.#paintOutcome();
    // So that the outcome need not wait for them.
    else if (screen.name === 'vraag')
      void stories()
        .then(({ fetchRanking }) => fetchRanking(this))
        .catch(() => {});
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

  /** Paints the outcome, and its stories when they are there. */
  async #paintOutcome(): Promise<void> {
    const context = this.#outcomeContext();
    this.#painted = context;
    const outcome = requiredPart(this, '[data-screen="uitslag"]');
    outcome.toggleAttribute('data-waiting', true);
    const painted = paintOutcome(this, this.#model, context);
    const shown = await stories()
      .then(({ shownStories }) => shownStories(this, this.#model, context, painted.placed))
      .catch(() => undefined);
    // In the meantime the reader may have changed an answer.
    if (this.#painted !== context) return;
    paintWithStories(this, painted, context, shown);
    outcome.removeAttribute('data-waiting');
  }

  /** The button is gone when the stories came: whoever pressed it goes on at the heading. */
  async #retry(): Promise<void> {
    requiredPart(this, '[data-screen="uitslag"] > [data-focus]').focus();
    await this.#paintOutcome();
  }

  #outcomeContext(): OutcomeContext {
    const { asked, sector, heaviest } = this.#state;
    return {
      asked,
      own: { sector, group: paintSector(this, sector) },
      heaviest,
      url: this.#address(),
      linkTo: (change) => writeState({ ...this.#state, ...change }, this.#model),
    };
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
