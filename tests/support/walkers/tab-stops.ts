import type { Page } from 'playwright-core';

/** No more Tab stops of a page are tried than this. */
const most = 150;

/** What somebody meets who goes through a page with the Tab key. */
export interface TabStops {
  /** Stops before the first link of the main content. */
  before: number;
  /** Stops that are mostly out of sight when they have the focus: under something that sticks, or off the screen. */
  hidden: string[];
}

/** Gives each Tab stop of the page the focus, which brings it into sight as the key does, and looks where it is. */
export function tabStops(page: Page): Promise<TabStops> {
  return page.evaluate((limit) => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ]
      .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]'))
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)
      // Of a group of radios one is a stop.
      .filter((one) => !one.matches('[type="radio"]') || one.matches(':checked') || isFirstRadio(one));
    function isFirstRadio(one: HTMLElement): boolean {
      const group = [...document.querySelectorAll<HTMLInputElement>('[type="radio"]')].filter(
        ({ name }) => name === (one as HTMLInputElement).name,
      );
      return group[0] === one && !group.some(({ checked }) => checked);
    }
    /** Where a reader sees that something has the focus: on the label, when the box itself is not drawn. */
    const boxOf = (one: HTMLElement) => {
      const label = one.matches('[type="radio"], [type="checkbox"]') ? one.closest('label') : null;
      return (label ?? one).getClientRects()[0] ?? one.getBoundingClientRect();
    };
    const sticks = (element: Element | null, beside: Element): boolean =>
      element !== null &&
      !element.contains(beside) &&
      (/sticky|fixed/.test(getComputedStyle(element).position) || sticks(element.parentElement, beside));
    const isHidden = (one: HTMLElement) => {
      one.focus();
      if (document.activeElement !== one) return false;
      const { top, bottom, left, right, height } = boxOf(one);
      const inSight = Math.min(bottom, innerHeight) - Math.max(top, 0);
      if (inSight < Math.min(height, innerHeight) / 2 || right <= 0 || left >= innerWidth) return true;
      const middle = Math.max(top, 0) + inSight / 2;
      return sticks(document.elementFromPoint((left + right) / 2, middle), one);
    };
    const first = document.querySelector('main a[href]');
    return {
      before: first === null ? 0 : stops.filter((one) => one.compareDocumentPosition(first) & 4).length,
      hidden: stops
        .slice(0, limit)
        .filter(isHidden)
        .map((one) => one.outerHTML.slice(0, 120)),
    };
  }, most);
}
