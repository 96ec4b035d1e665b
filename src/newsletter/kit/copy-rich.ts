import { copyText } from '../../page-state/copy-text.ts';

/**
 * Copies a text in two forms, so that a program for mail pastes the HTML and a field for text the other. Where the browser
 * copies text only, it copies that. Resolves to what is on the clipboard now; never rejects.
 */
export async function copyRich(html: string, text: string): Promise<'rich' | 'plain' | 'nothing'> {
  try {
    const parts = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    // A browser without it throws here.
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'rich';
  } catch {
    return (await copyText(text)) ? 'plain' : 'nothing';
  }
}
