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
  const seen = { results: -1, complete: false, watch: window.watch };

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
    const { watch } = window;
    if (watch !== seen.watch) Object.assign(seen, { results: -1, complete: false, watch });
    const finder = document.querySelector<HTMLElement>('story-finder, [data-finder]');
    if (finder === null || watch.q === '') return;
    const { answered, refined } = finder.dataset;
    if (answered !== watch.q) return;

    if (mutations.some(({ target }) => target instanceof Element && target.closest('[data-list]'))) {
      afterPaint(() => {
        watch.changed = performance.now();
      });
    }
    const results = countResults(finder);
    const complete = refined === watch.q;
    if (results === seen.results && complete === seen.complete) return;
    Object.assign(seen, { results, complete });
    afterPaint(() => {
      watch.painted.push({ at: performance.now(), results });
      if (complete) watch.complete ??= performance.now();
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

  function afterPaint(then: () => void): void {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(undefined);
    });
  }
}
