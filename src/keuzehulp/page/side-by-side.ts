import { requiredPart } from '../../page-state/required-part.ts';
import type { RankedApproach } from '../advise.ts';
import { captionText, compareText, sideBySideText } from './outcome-text.ts';
import { cardOf, nameOf, reasonOn } from './read-card.ts';

const atOnce = 2;

/**
 * Puts the first two of several equal approaches of a part into a table, from what their cards hold: what speaks for
 * each, what it takes and what can go wrong; when there are more, a link compares them all.
 */
export function paintSideBySide(
  root: HTMLElement,
  part: HTMLElement,
  first: readonly RankedApproach[],
): void {
  const details = requiredPart<HTMLDetailsElement>(part, '[data-compare]');
  details.hidden = first.length < atOnce;
  if (details.hidden) return;
  const compared = first.slice(0, atOnce);
  requiredPart(details, '[data-compare-title]').textContent = sideBySideText(first.length);
  requiredPart(details, '[data-table]').replaceChildren(
    tableOf(root, compared),
    ...(first.length > atOnce ? [linkToAll(details.dataset.compare, first)] : []),
  );
}

/** A criterion in words, and what each approach holds of it. */
interface Row {
  criterion: string;
  cells: (Node | string)[][];
}

function tableOf(root: HTMLElement, compared: readonly RankedApproach[]): HTMLElement {
  const names = compared.map(({ id }) => nameOf(root, id));
  const table = document.createElement('table');
  table.append(made('caption', [captionText(names)], { class: 'small soft' }));
  const heads = names.map((name) => made('th', [name], { scope: 'col' }));
  const body = document.createElement('tbody');
  body.append(
    ...rowsOf(root, compared).map(({ criterion, cells }) =>
      made('tr', [
        made('th', [criterion], { scope: 'row' }),
        ...cells.map((cell, index) =>
          // On a phone the cells stand below each other, each with its approach.
          made('td', [made('span', [names[index] ?? ''], { class: 'of', 'aria-hidden': 'true' }), ...cell]),
        ),
      ]),
    ),
  );
  table.append(made('thead', [made('tr', [made('td', []), ...heads])]), body);
  return table;
}

function rowsOf(root: HTMLElement, compared: readonly RankedApproach[]): Row[] {
  const cards = compared.map(({ id }) => cardOf(root, id));
  const [names = []] = cards.map((card) =>
    [...card.querySelectorAll('[data-takes] dt')].map(({ textContent }) => textContent),
  );
  return [
    {
      criterion: 'Wat ervoor spreekt',
      cells: compared.map(({ because }, index) => [
        made(
          'ul',
          because.map((fit) => made('li', [reasonOn(cards[index] as HTMLElement, fit).answer])),
        ),
      ]),
    },
    ...names.map((criterion, place) => ({
      criterion,
      cells: cards.map((card) => wordsIn(card.querySelectorAll('[data-takes] dd')[place])),
    })),
    {
      criterion: 'Wat kan er misgaan?',
      cells: cards.map((card) => wordsIn(requiredPart(card, '[data-risks]'))),
    },
  ];
}

/** A copy of what stands in `part`, without its sources: those stand in the card. */
function wordsIn(part: Element | undefined): Node[] {
  const copy = part?.cloneNode(true) as Element | undefined;
  for (const source of copy?.querySelectorAll('.small') ?? []) source.remove();
  return [...(copy?.childNodes ?? [])];
}

function linkToAll(page: string | undefined, all: readonly RankedApproach[]): HTMLElement {
  const query = new URLSearchParams(all.map(({ id }) => ['aanpak', id]));
  return made('p', [made('a', [compareText(all.length)], { href: `${page}?${query}` })]);
}

function made(
  name: string,
  children: (Node | string)[],
  attributes: Record<string, string> = {},
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
