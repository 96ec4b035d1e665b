import { dutchVoice } from './dutch-voice.ts';
import { type SpokenSentence, sentencesIn } from './spoken-text.ts';

type State = 'silent' | 'reading' | 'paused';

const labels: Record<State, string> = { silent: 'Lees voor', reading: 'Pauze', paused: 'Ga verder' };
const highlight = 'read-aloud';

/**
 * <read-aloud data-reads="selector">: reads those parts of its article with a Dutch voice of the browser, and
 * stays hidden where there is none. It speaks one sentence at a time, because Chrome breaks off long ones. It
 * has no live region: a screen reader would talk through the voice. The button says what it does now.
 */
class ReadAloud extends HTMLElement {
  #state: State = 'silent';
  #sentences: SpokenSentence[] = [];
  #at = 0;
  /** What is being said. Its events count only as long as it stands here. */
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window && 'Segmenter' in Intl)) return;
    this.#button('toggle')?.addEventListener('click', this.#toggle);
    this.#button('stop')?.addEventListener('click', this.#stop);
    // Not there in older Safari, which knows its voices at once.
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

  /** Voices may come late, and go. */
  #offer = (): void => {
    this.hidden = dutchVoice(speechSynthesis.getVoices()) === undefined;
    if (this.hidden) this.#stop();
  };

  #toggle = (): void => {
    if (this.#state === 'reading') this.#pause();
    else this.#read();
  };

  #read(): void {
    if (this.#state === 'silent') {
      const parts = this.closest('article')?.querySelectorAll(this.dataset.reads ?? '') ?? [];
      this.#sentences = sentencesIn(parts);
      this.#at = 0;
    }
    // What an earlier page left behind would go first.
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    this.#show('reading');
    this.#speak();
  }

  /** The browser's own pause ends the utterance on Android, so we begin the sentence again after a pause. */
  #pause(): void {
    this.#hush();
    this.#show('paused');
  }

  #stop = (): void => {
    if (this.#state === 'silent') return;
    this.#hush();
    CSS.highlights?.delete(highlight);
    this.#show('silent');
  };

  /** Escape belongs to an open definition first. */
  #escape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && document.querySelector(':popover-open') === null) this.#stop();
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
    if (state === 'silent' && stop === document.activeElement) toggle.focus();
    stop.hidden = state === 'silent';
  }

  #button(name: 'toggle' | 'stop'): HTMLButtonElement | null {
    return this.querySelector(`button[data-${name}]`);
  }
}

customElements.define('read-aloud', ReadAloud);
