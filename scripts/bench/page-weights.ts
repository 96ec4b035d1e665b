import { readBuiltPages } from '../../tests/support/built-pages.ts';
import { weighPages, weighQuickly } from '../../tests/support/page-weight.ts';
import { max } from './goals.ts';
import type { Row } from './rows.ts';
import { isForReaders } from './serving.ts';

/** How many of the pages that seem heaviest are weighed exactly. */
const suspects = 20;

/** The heaviest page of the site built in `folder`: its HTML with its styles, and all that is sent for it but pictures and the font. */
export async function weightRows(folder: string): Promise<Row[]> {
  const pages = (await readBuiltPages(folder)).filter(isForReaders);
  const rough = await weighQuickly(folder, pages);
  const heaviestBy = async (part: 'text' | 'whole') => {
    const addresses = new Set(
      [...rough]
        .sort((a, b) => b[part] - a[part])
        .slice(0, suspects)
        .map(({ address }) => address),
    );
    const exact = await weighPages(
      folder,
      pages.filter(({ address }) => addresses.has(address)),
    );
    return exact.reduce((a, b) => (b[part] > a[part] ? b : a));
  };
  const [text, whole] = [await heaviestBy('text'), await heaviestBy('whole')];
  return [
    row(`heaviest page, its first view: ${text.address}`, text.text, 14),
    row(`heaviest page, in all: ${whole.address}`, whole.whole, 60),
  ];
}

function row(measured: string, bytes: number, most: number): Row {
  const values = { ours: [bytes / 1000], bare: [] };
  return { measured, unit: 'kB', values, failed: { ours: 0, bare: 0 }, goal: max(most, 'kB') };
}
