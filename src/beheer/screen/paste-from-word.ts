import { pieceToMarkdown } from '../../word-import/html-to-markdown.ts';
import { withSignsForEntities } from '../form/mdx-signs.ts';
import { noPhotoHere } from './no-photo-here.ts';
import { plainHtml } from './plain-html.ts';
import { tell } from './tell.ts';

/** The events that hand over a cleaned text: they go by. */
const cleaned = new WeakSet<Event>();

/** How Sveltia's own text is called on the clipboard: it holds components too, and is clean already. */
const ownText = 'application/x-lexical-editor';

/** Cleans what is pasted in a text from Word, Google Docs or a page: only what a text may hold comes along. */
export function pasteFromWord(): void {
  addEventListener('paste', clean, true);
}

function clean(event: ClipboardEvent): void {
  const { target, clipboardData: given } = event;
  if (cleaned.has(event) || given === null || !(target instanceof Element)) return;
  const text = target.closest('[data-lexical-editor]');
  const source = target.closest<HTMLTextAreaElement>('.text-editor textarea');
  if ((text === null && source === null) || given.types.includes(ownText)) return;
  const html = given.getData('text/html');
  const hasPhoto = /<img\b/i.test(html) || (html === '' && [...given.files].some(isPicture));
  if (html === '' && !hasPhoto) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  tell(hasPhoto ? noPhotoHere(location.hash) : '');
  const markdown = pieceToMarkdown(html).trimEnd();
  if (markdown === '') return;
  if (source !== null) type(withSignsForEntities(markdown));
  else target.dispatchEvent(pasteOf(markdown, isWithinParagraph(target)));
}

/** Types where the cursor is. It is deprecated, and the only way that a browser can undo. */
function type(words: string): void {
  const typing: { execCommand(command: 'insertText', shows: false, words: string): boolean } = document;
  typing.execCommand('insertText', false, words);
}

function isPicture({ type }: File): boolean {
  return type.startsWith('image/');
}

/** Whether the cursor stands among the words of a paragraph. */
function isWithinParagraph(text: Element): boolean {
  const selection = text.ownerDocument.getSelection();
  const words = selection?.isCollapsed ? selection.anchorNode : null;
  return (words?.parentElement?.closest('p')?.textContent ?? '') !== '';
}

/** Sveltia adds the first block to the paragraph with the cursor: a heading or a list would lose its form by that. */
function pasteOf(markdown: string, isWithinParagraph: boolean): ClipboardEvent {
  const clipboardData = new DataTransfer();
  const html = plainHtml(markdown);
  const begin = isWithinParagraph && !html.startsWith('<p>') ? '<p></p>' : '';
  clipboardData.setData('text/html', `${begin}${html}`);
  clipboardData.setData('text/plain', markdown);
  const event = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  cleaned.add(event);
  return event;
}
