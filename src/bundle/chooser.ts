import type { FactsDate } from '../dutch/facts-date.ts';
import type { KnownStory } from './asked-stories.ts';

/** A story that readers can choose, as its row says it. */
export interface ChooserStory extends KnownStory, FactsDate {
  title: string;
  organisation: string;
  box: HTMLInputElement;
}

/** The stories of Chooser.astro. */
export function storiesIn(chooser: Element): ChooserStory[] {
  return [...chooser.querySelectorAll('li')].map((row) => {
    const box = row.querySelector('input') as HTMLInputElement;
    const link = row.querySelector('a');
    // Here its title chooses the story.
    link?.removeAttribute('href');
    return {
      id: box.value,
      aliases: row.dataset.aliases?.split(' ') ?? [],
      title: link?.textContent ?? '',
      organisation: row.dataset.organisation ?? '',
      asOf: row.dataset.asOf ?? '',
      asOfBasis: row.dataset.asOfBasis === 'redactie' ? 'redactie' : 'bron',
      box,
    };
  });
}

/** The contents of a booklet of these stories: the chapters that they are of, each with links to its texts. */
export function contentsOf(chooser: Element, chosen: readonly string[]): Element[] {
  return [...chooser.querySelectorAll('fieldset')].flatMap((chapter) => {
    const rows = [...chapter.querySelectorAll('li')].filter((row) =>
      chosen.includes(row.querySelector('input')?.value ?? ''),
    );
    if (rows.length === 0) return [];
    const part = document.createElement('div');
    part.className = 'chapter';
    part.dataset.chapter = chapter.dataset.chapter;
    const label = document.createElement('p');
    label.className = 'label';
    label.textContent = chapter.querySelector('legend')?.textContent ?? '';
    const intro = chapter.querySelector('.intro')?.cloneNode(true) ?? '';
    const list = document.createElement('ul');
    list.className = 'plain-list';
    list.append(...rows.map(lineOf));
    part.append(label, intro, list);
    return [part];
  });
}

function lineOf(row: HTMLLIElement): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#verhaal-${row.querySelector('input')?.value}`;
  link.textContent = row.querySelector('a')?.textContent ?? '';
  line.append(link, ...[...row.querySelectorAll('.soft')].map((one) => one.cloneNode(true)));
  return line;
}
