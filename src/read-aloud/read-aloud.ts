import { dutchVoice } from './dutch-voice.ts';
import { type SpokenSentence, sentencesIn } from './spoken-text.ts';

type State = 'stopped' | 'reading' | 'paused';

const labels: Record<State, string> = { stopped: 'Lees voor', reading: 'Pauze', paused: 'Ga verder' };
const highlight = 'read-aloud';

/** Whether a definition covers the text; not every browser knows popovers. */
const isDefinitionOpen = () =>
  CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open') !== null;

/**
 * <read-aloud data-reads="selector">: reads those elements of its article with a Dutch voice of the device, and stays
 * hidden where there is none. It speaks one sentence at a time, because Chrome breaks off long utterances. It has no
 * live region: a screen reader would speak through the voice. The label of the button says what it does next.
 */
class ReadAloud extends HTMLElement {
  #state: State = 'stopped';
  #sentences: SpokenSentence[] = [];
  #at = 0;
  /** The current utterance; events of earlier ones are ignored. */
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window && 'Segmenter' in Intl)) return;
    this.#button('toggle')?.addEventListener('click', this.#toggle);
    this.#button('stop')?.addEventListener('click', this.#stop);
    // Older Safari has no such event and knows its voices at once.
    speechSynthesis.addEventListener?.('voiceschanged', this.#offer);
    document.addEventListener('keydown', this.#escape);
    addEventListener('pagehide', this.#stop);
    this.#offer();
  }

  disconnectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    speechSynthesis.removeEventListener?.('voiceschanged', this.#offer);
    document.removeEventListener('keydown', this.#escape);
    removeEventListener('pagehide', this.#stop);
    this.#stop();
  }

  /** Shows the control while there is a voice: voices may load late, and disappear. */
  #offer = (): void => {
    this.hidden = dutchVoice(speechSynthesis.getVoices()) === undefined;
    if (this.hidden) this.#stop();
  };

  #toggle = (): void => {
    if (this.#state === 'reading') this.#pause();
    else this.#read();
  };

  #read(): void {
    if (this.#state === 'stopped') {
      const elements = this.closest('article')?.querySelectorAll(this.dataset.reads ?? '') ?? [];
      this.#sentences = sentencesIn(elements);
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
