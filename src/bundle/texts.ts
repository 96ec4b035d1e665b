import { addressOf } from '../addresses.ts';
import { requiredPart } from '../page-state/required-part.ts';

/** Puts the texts of the stories into the booklet, and their covers on its title page. */
export function paintTexts(booklet: Element, texts: readonly Element[]): void {
  requiredPart(booklet, '[data-texts]').replaceChildren(...texts);
  const covers = texts.flatMap((text) => text.querySelector('header img')?.cloneNode() ?? []);
  requiredPart(booklet, '.front ul').replaceChildren(
    ...covers.map((cover) => {
      const item = document.createElement('li');
      item.append(cover);
      return item;
    }),
  );
}

/** The way to the page of a story that could not be fetched. */
export function linkInstead(slug: string): Element {
  const paragraph = document.createElement('p');
  const address = addressOf('verhalen', slug);
  const link = Object.assign(document.createElement('a'), { href: address, textContent: address });
  paragraph.append('We konden dit verhaal niet laden: ', link);
  paragraph.dataset.missing = '';
  return paragraph;
}
