import type { Page } from 'playwright-core';
import type { OpenSite } from './browser.ts';

/** A voice as a page sees it. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>;

/** What the fake heard of one utterance, with the highlighted text at that moment. */
interface Heard {
  text: string;
  lang: string;
  voice: string;
  marked: string | undefined;
}

/** What a test can do with the speech of a page. */
interface FakeSpeech {
  heard: Heard[];
  cancelled: number;
  /** Changes the voices, and says so as most browsers do. */
  setVoices(voices: Voice[], announced?: boolean): void;
  /** Fires an event at the utterance of that number, the last one by default, as a browser would. */
  fire(type: 'end' | 'error', number?: number): void;
  marked(): string | undefined;
}
export const english: Voice = { name: 'Daniel', lang: 'en-GB', localService: true };
export const remoteDutch: Voice = { name: 'Ver weg', lang: 'nl-NL', localService: false };
export const dutch: Voice = { name: 'Lotte', lang: 'nl-NL', localService: true };

declare global {
  interface Window {
    speech: FakeSpeech;
  }
}

/** Opens a page whose speech is a fake that says nothing, knows these voices and tells what it was asked. */
export async function visitWithSpeech(site: OpenSite, address: string, voices: Voice[]): Promise<Page> {
  const { page } = await site.visit('/over/');
  await page.addInitScript(installSpeech, voices);
  await page.goto(address);
  return page;
}

/** The group of buttons; nothing where it is hidden. */
export const controlOf = (page: Page) => page.getByRole('group', { name: 'Voorlezen' });

/** What the visible buttons say. */
export const buttonsOf = (page: Page) => controlOf(page).getByRole('button').allTextContents();

/** The visible button of that name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

function installSpeech(voices: Voice[]): void {
  const asked: EventTarget[] = [];
  const marked = () => {
    const ranges = CSS.highlights?.get('read-aloud') as Set<Range> | undefined;
    return ranges && [...ranges].join('').replace(/\s+/g, ' ');
  };
  class Utterance extends EventTarget {
    lang = '';
    voice: Voice | null = null;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    speaking: false,
    getVoices: () => voices,
    speak(utterance: Utterance) {
      asked.push(utterance);
      const { text, lang, voice } = utterance;
      window.speech.heard.push({ text, lang, voice: voice?.name ?? '', marked: marked() });
    },
    cancel() {
      window.speech.cancelled += 1;
      // Outlives the page, to see what happens on leaving it.
      sessionStorage.setItem('cancelled', location.pathname);
    },
  });
  window.speech = {
    heard: [],
    cancelled: 0,
    setVoices(now, announced = true) {
      voices = now;
      if (announced) synthesis.dispatchEvent(new Event('voiceschanged'));
    },
    fire(type, number = asked.length - 1) {
      asked[number]?.dispatchEvent(new Event(type));
    },
    marked,
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
