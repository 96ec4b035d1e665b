import { expect, it } from 'vitest';
import { renderText } from '../../content-check/render-text.ts';
import { storyComponents } from '../../schema/story-components.ts';
import { withHeadings } from './text-headings.ts';
import { textPieces } from './text-pieces.ts';

const piecesOf = (text: string) => textPieces(renderText(text).html);

it('takes the HTML of a text apart into HTML and components, as deep as they stand', () => {
  expect(
    piecesOf('Een <Begrip id="uwv">*UWV*</Begrip>.\n\n<Tip>Zie <Begrip id="uwv">x</Begrip></Tip>'),
  ).toEqual([
    '<p>Een ',
    { name: 'Begrip', attributes: { id: 'uwv' }, pieces: ['<em>UWV</em>'] },
    '.</p>\n',
    {
      name: 'Tip',
      attributes: {},
      pieces: ['Zie ', { name: 'Begrip', attributes: { id: 'uwv' }, pieces: ['x'] }],
    },
  ]);
});

it.each(Object.entries(storyComponents))('knows %s by the example of it', (name, { example }) => {
  expect(JSON.stringify(piecesOf(example))).toContain(`{"name":"${name}"`);
});

it('gives attributes as they were written, and takes no words for a component', () => {
  expect(piecesOf(`<Cijfer waarde="5 & 'zes' <Tip>">banen</Cijfer>`)).toEqual([
    { name: 'Cijfer', attributes: { waarde: "5 & 'zes' <Tip>" }, pieces: ['banen'] },
  ]);
  const words = '\\<Tip> en [x](/y "<Tip>")';
  expect(piecesOf(words)).toEqual([renderText(words).html]);
});

it('gives headings the level that the page asks for, or leaves them out', () => {
  const html = '<h2 id="a">A <em>b</em></h2>\n<p>x</p>\n<h3 id="c">C</h3>';
  expect(withHeadings(html, {})).toBe(html);
  expect(withHeadings(html, { h2: 'h3', h3: 'h4' })).toBe(
    '<h3 id="a">A <em>b</em></h3>\n<p>x</p>\n<h4 id="c">C</h4>',
  );
  expect(withHeadings(html, { h2: 'nothing' })).toBe('\n<p>x</p>\n<h3 id="c">C</h3>');
});
