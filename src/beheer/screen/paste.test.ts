import { expect, it } from 'vitest';
import { wordClipboard } from '../../../tests/support/word-clipboard.ts';
import { pieceToMarkdown } from '../../word-import/html-to-markdown.ts';
import { noPhotoHere } from './no-photo-here.ts';
import { plainHtml } from './plain-html.ts';

it('makes plain HTML of what Word puts on the clipboard', () => {
  expect(plainHtml(pieceToMarkdown(wordClipboard)).replace(/(?<=<\/(?:h2|h3|p|ul)>)/g, '\n')).toBe(
    `<h2>Het magazijn</h2>
<p>“De kar is <strong>zwaar</strong>”, zegt de <em>begeleider</em>. Zij telde &#60;5 karren en {acht} dozen.</p>
<h3>Wat hielp</h3>
<ul><li>Een vaste plek<ul><li>bij het raam</li></ul>
</li><li>Een <a href="https://voorbeeld.nl/rooster">rooster</a> aan de muur</li></ul>
<ol><li>Begin klein.</li></ol>`,
  );
});

it('keeps the paragraphs of Google Docs apart, and a few words in bold within their line', () => {
  const docs = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span>Kop</span></h2><p dir="ltr"><span style="font-weight:700">Vet</span><span> en </span><span style="font-style:italic">schuin</span></p><ul><li dir="ltr"><p role="presentation"><span>een</span></p></li></ul></b>`;
  expect(pieceToMarkdown(docs)).toBe('## Kop\n\n**Vet** en *schuin*\n\n- een\n');
  expect(pieceToMarkdown('<b>een paar woorden</b>')).toBe('**een paar woorden**\n');
});

it('says where a photograph goes, in a text that has one', () => {
  expect(noPhotoHere('#/collections/verhalen/new')).toMatch(/Voeg de foto toe bij “Omslag”\.$/);
  expect(noPhotoHere('#/collections/begrippen/new')).toBe('Een foto kun je niet in de tekst plakken.');
});
