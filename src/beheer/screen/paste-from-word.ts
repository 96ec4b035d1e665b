import { htmlToMarkdown } from '../../word-import/html-to-markdown.ts';
import { markdownToHtml } from '../../word-import/markdown-to-html.ts';

/** What the editor of the screen copies itself: that is as it should be. */
const ownFormat = 'application/x-lexical-editor';

/** Cleans what somebody pastes from Word or from a page into a text: the editor gets what a story may hold, and no more. */
export function cleanWhatIsPasted(): void {
  const cleaned = new WeakSet<Event>();
  addEventListener(
    'paste',
    (event) => {
      const { target, clipboardData } = event;
      const html = clipboardData?.getData('text/html') ?? '';
      if (cleaned.has(event) || html === '' || clipboardData?.types.includes(ownFormat)) return;
      if (!(target instanceof Element) || target.closest('[data-lexical-editor]') === null) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const data = new DataTransfer();
      data.setData('text/html', cleanHtml(html));
      const again = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      cleaned.add(again);
      target.dispatchEvent(again);
    },
    true,
  );
}

/** The title of a document, which a text has in a field, stays as a line on top. */
function cleanHtml(html: string): string {
  const { title, markdown } = htmlToMarkdown(html);
  const first =
    title === undefined ? '' : `<p>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
  return first + markdownToHtml(markdown);
}
