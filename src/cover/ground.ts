import { keysOf, type SectorId, sectors } from '../taxonomy.ts';

/** The size of a cover in units of its drawing. */
export const coverSize = { width: 400, height: 300 };

const step = 50;

/**
 * The background pattern of a cover as SVG shapes without a fill. Each sector has its own, so that stories of one
 * sector look related.
 */
export function groundOf(sector: SectorId): string {
  return groundAt(keysOf(sectors).indexOf(sector));
}

/** The background pattern with this number, from 0; the pictures of approaches and doelgroepen are numbered by their own lists. */
export function groundAt(index: number): string {
  const pattern = patterns[index % patterns.length] ?? dots;
  const turn = Math.floor(index / patterns.length) * 90;
  return `<g transform="rotate(${turn} ${coverSize.width / 2} ${coverSize.height / 2})">${pattern()}</g>`;
}

/** Repeats a shape over a grid that is large enough to cover the drawing after a rotation. */
function grid(shape: (x: number, y: number, column: number, row: number) => string): string {
  const shapes: string[] = [];
  for (let row = -1; row * step < coverSize.width; row++) {
    for (let column = 0; column * step < coverSize.width; column++) {
      shapes.push(shape(column * step, row * step, column, row));
    }
  }
  return shapes.join('');
}

const odd = (column: number, row: number): boolean => (column + row) % 2 !== 0;
const dots = (): string => grid((x, y) => `<circle cx="${x + 25}" cy="${y + 25}" r="9"/>`);
const patterns: (() => string)[] = [
  () => grid((x, y, column, row) => (odd(column, row) ? `<path d="M${x} ${y}h50v50z"/>` : '')),
  () =>
    grid((x, y, column, row) => (odd(column, row) ? `<rect x="${x}" y="${y}" width="50" height="50"/>` : '')),
  () => grid((x, y, column) => `<path d="M${x} ${y + (column % 2) * 25}h50v12h-50z"/>`),
  () => grid((x, y) => `<path d="M${x} ${y + 50}a50 50 0 0 1 50-50v25a25 25 0 0 0-25 25z"/>`),
  dots,
  () => grid((x, y, _, row) => `<path d="M${x + (row % 2) * 25} ${y + 50}a25 25 0 0 1 50 0z"/>`),
  () => grid((x, y) => `<path d="M${x} ${y + 25}q12.5-25 25 0t25 0v10q-12.5 25-25 0t-25 0z"/>`),
  () =>
    grid((x, y, column, row) => (odd(column, row) ? `<path d="M${x + 25} ${y}l25 25-25 25-25-25z"/>` : '')),
  () => grid((x, y) => `<path d="M${x} ${y}h14v50h-14z"/>`),
];
