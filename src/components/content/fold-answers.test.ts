import { expect, it } from 'vitest';
import { foldAnswers } from './fold-answers.ts';

it('folds what stands below each question of the third level, and nothing else', () => {
  const text = (inner: string) => `<div class="text">\n${inner}\n</div>\n`;
  const inOneLine = (html: string) => html.replaceAll('\n', '');
  expect(
    inOneLine(
      foldAnswers(
        text(
          '<h2 id="geld">Geld</h2>\n<h3 id="kosten">Wat kost het?</h3>\n<p>Veel.</p><ul><li>a</li></ul>\n<h3 id="tijd">Hoelang?</h3>\n<p>Kort.</p>\n<h2 id="slot">Wat nu?</h2>\n<p>Begin.</p>\n<h3 id="noot">Noot</h3>\n<p>x</p><h3 id="wie">Wie?</h3><p>Jij.</p>',
        ),
      ),
    ),
  ).toBe(
    inOneLine(
      text(
        '<h2 id="geld">Geld</h2>\n<details class="question"><summary><h3 id="kosten">Wat kost het?</h3></summary><div class="flow"><p>Veel.</p><ul><li>a</li></ul></div></details><details class="question"><summary><h3 id="tijd">Hoelang?</h3></summary><div class="flow"><p>Kort.</p></div></details><h2 id="slot">Wat nu?</h2>\n<p>Begin.</p>\n<h3 id="noot">Noot</h3>\n<p>x</p><details class="question"><summary><h3 id="wie">Wie?</h3></summary><div class="flow"><p>Jij.</p></div></details>',
      ),
    ),
  );
});
