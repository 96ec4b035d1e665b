import { dutchVoice } from './dutch-voice.ts';
import { listeningTime } from './listening-time.ts';
import { type SpokenSentence, sentencesIn } from './spoken-text.ts';

type State = 'stopped' | 'reading' | 'paused';

const labels: Record<State, string> = { stopped: 'Lees voor', reading: 'Pauze', paused: 'Ga verder' };
const highlight = 'read-aloud';
/** Some browsers load their voices late and tell nobody: they are asked this often, this many times. */
const asking = { every: 250, times: 20 };

/** Whether a definition covers the text; not every browser knows popovers. */
const isDefinitionOpen = () =>
  CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null;

/**
 * <read-aloud data-reads="selector">: reads those elements of its article with a Dutch voice of the device, and says so
 * where there is none. It speaks one sentence at a time, because Chrome breaks off long utterances. It has no
 * live region: a screen reader would speak through the voice. The label of the button says what it does next.
 */
class ReadAloud extends HTMLElement {
  #state: State = 'stopped';
  #sentences: SpokenSentence[] = [];
  #at = 0;
  /** The current utterance; events of earlier ones are ignored. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window && 'Segmenter' in Intl)) {
      this.#offer(false);
      return;
    }
    this.#button('toggle')?.addEventListener('click', this.#toggle);
    this.#button('stop')?.addEventListener('click', this.#stop);
    // Older Safari has no such event and knows its voices at once.
    speechSynthesis.addEventListener?.('voiceschanged', this.#look);
    document.addEventListener('keydown', this.#escape);
    addEventListener('pagehide', this.#stop);
    this.#ask(asking.times);
  }

  disconnectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    clearTimeout(this.#asking);
    speechSynthesis.removeEventListener?.('voiceschanged', this.#look);
    document.removeEventListener('keydown', this.#escape);
    removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  /** Looks for a voice until there is one or it has asked often enough. */
  #ask(times: number): void {
    if (this.#hasVoice() || times === 0) this.#look();
    else this.#asking = setTimeout(() => this.#ask(times - 1), asking.every);
  }

  /** Voices may come late, and disappear. */
  #look = (): void => this.#offer(this.#hasVoice());

  #hasVoice(): boolean {
    return dutchVoice(speechSynthesis.getVoices()) !== undefined;
  }

  /** Shows the control, with how long it takes, or says that there is no voice. */
  #offer(possible: boolean): void {
    const [control, silent, length] = ['fieldset', '[data-silent]', '[data-length]'].map((part) =>
      this.querySelector<HTMLElement>(part),
    );
    if (!control || !silent || !length) return;
    control.hidden = !possible;
    silent.hidden = possible;
    if (possible)
      length.textContent ||= listeningTime(
        this.#text()
          .map(({ text }) => text)
          .join(' '),
      );
    else this.#stop();
  }

  #text(): SpokenSentence[] {
    return sentencesIn(this.closest('article')?.querySelectorAll(this.dataset.reads ?? '') ?? []);
  }

  #toggle = (): void => {
    if (this.#state === 'reading') this.#pause();
    else this.#read();
  };

  #read(): void {
    if (this.#state === 'stopped') {
      this.#sentences = this.#text();
      this.#at = 0;
    }
    // Clears what an earlier page left in the queue.
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    this.#show('reading');
    this.#speak();
  }

  /** Cancels, and so repeats the sentence later: on Android the browser's own pause ends the utterance. */
  #pause(): void {
    this.#hush();
    this.#show('paused');
  }

  #stop = (): void => {
    if (this.#state === 'stopped') return;
    this.#hush();
    CSS.highlights?.delete(highlight);
    this.#show('stopped');
  };

  /** Escape stops reading, unless it closes a definition. */
  #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !isDefinitionOpen()) this.#stop();
  };

  #speak(): void {
    const sentence = this.#sentences[this.#at];
    const voice = dutchVoice(speechSynthesis.getVoices());
    if (sentence === undefined || voice === undefined) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.addEventListener('end', () => {
      if (utterance !== this.#utterance) return;
      this.#at += 1;
      this.#speak();
    });
    utterance.addEventListener('error', () => {
      if (utterance === this.#utterance) this.#stop();
    });
    this.#utterance = utterance;
    CSS.highlights?.set(highlight, new Highlight(...sentence.ranges));
    speechSynthesis.speak(utterance);
  }

  #hush(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  #show(state: State): void {
    this.#state = state;
    this.dataset.state = state;
    const [toggle, stop] = [this.#button('toggle'), this.#button('stop')];
    if (!toggle || !stop) return;
    toggle.textContent = labels[state];
    if (state === 'stopped' && stop === document.activeElement) toggle.focus();
    stop.hidden = state === 'stopped';
  }

  #button(name: 'toggle' | 'stop'): HTMLButtonElement | null {
    return this.querySelector(`button[data-${name}]`);
  }
}

customElements.define('read-aloud', ReadAloud);
