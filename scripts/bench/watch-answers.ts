/** What a page records of the answer to one query; times in milliseconds since its time origin. */
export interface Watch {
  q: string;
  started: number;
  /** The number of results on the screen, at most ten, after each painted frame in which it changed. */
  painted: { at: number; results: number }[];
  /** When the frame was painted in which the finder called its answer complete. */
  complete: number | undefined;
  /** When the last change of the list after the first answer was painted; excerpts may be late. */
  changed: number;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/**
 * Runs in the page before its own scripts. The element of the finder has the query whose first answer is shown
 * (data-answered) and the one whose complete answer is (data-refined); a result is a visible item.
 */
export function watchAnswers(): void {
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  window.watch = { q: asked, started: 0, painted: [], complete: undefined, changed: 0 };
  let isWaiting = false;
  let isListChanged = false;

  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-answered', 'data-refined', 'hidden'],
  });
  addEventListener(
    'input',
    (event) => {
      window.watch.started = event.timeStamp;
    },
    { capture: true },
  );

  function look(mutations: MutationRecord[]): void {
    const finder = document.querySelector<HTMLElement>('story-finder, [data-finder]');
    if (finder === null || window.watch.q === '' || finder.dataset.answered !== window.watch.q) return;
    isListChanged ||= mutations.some(
      ({ target }) => target instanceof Element && target.closest('[data-list]') !== null,
    );
    if (isWaiting) return;
    isWaiting = true;
    // Just before the frame is painted: to count earlier would make the page lay itself out more often than for its reader.
    requestAnimationFrame(() => {
      isWaiting = false;
      note(finder);
    });
  }

  /** Notes what the frame shows that is about to be painted. */
  function note(finder: HTMLElement): void {
    const { watch } = window;
    const { answered, refined } = finder.dataset;
    const hasChanged = isListChanged;
    isListChanged = false;
    if (answered !== watch.q) return;
    const results = countResults(finder);
    afterPaint(() => {
      const at = performance.now();
      if (hasChanged) watch.changed = at;
      if (watch.painted.at(-1)?.results !== results) watch.painted.push({ at, results });
      if (refined === watch.q) watch.complete ??= at;
    });
  }

  function countResults(finder: HTMLElement): number {
    let count = 0;
    for (const item of finder.querySelectorAll('[data-list] [data-story]:not([hidden])')) {
      if (item.checkVisibility()) count++;
      if (count === 10) break;
    }
    return count;
  }

  /** Runs in a frame callback: the message comes when that frame has been painted. */
  function afterPaint(then: () => void): void {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(undefined);
  }
}
