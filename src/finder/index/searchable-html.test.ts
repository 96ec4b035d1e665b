import { describe, expect, it } from 'vitest';
import { pageTextOf, withoutMarks } from './searchable-html.ts';

const page = (html: string) => `<html><body data-pagefind-body>${html}</body></html>`;

describe('the text of a page', () => {
  it('has a full stop behind a block that ends in a word, and no other', () => {
    expect(
      pageTextOf(
        page(
          '<h1>Titel</h1> <div><p>een</p><p>Twee!</p><ul><li>drie (3)</li></ul></div><p></p><p>R&amp;D &lt;b></p>',
        ),
      ).page.text,
    ).toBe('Titel. een. Twee! drie (3). R&D <b>');
    expect(pageTextOf(page('<p>werkte ⟪werken⟫</p>\n<p>nu.</p>')).page.text).toBe('werkte ⟪werken⟫ nu.');
  });

  it('tells of each section its anchor, its heading and at which word that stands', () => {
    expect(
      pageTextOf(
        page(
          '<h1>Een titel</h1><h2 id="a">Zo  begon ⟪begin⟫ het</h2><p>nu</p><h3>x</h3><h3 id="b">Later?</h3>',
        ),
      ),
    ).toEqual({
      page: {
        text: 'Een titel. Zo begon ⟪begin⟫ het. nu. x. Later?',
        headings: [
          ['a', 'Zo begon ⟪begin⟫ het', 2],
          ['b', 'Later?', 8],
        ],
      },
      words: 9,
    });
  });
});

it('without marks has the same words', () => {
  expect(withoutMarks('<p>werkte ⟪werken⟫ ⟪werk⟫</p>')).toBe('<p>werkte werken werk</p>');
});
