import { mailBlock } from '../mail-block.ts';
import { markdown } from '../markdown.ts';
import { plainText } from '../plain-text.ts';
import type { BlockLength, ShareItem } from '../share-item.ts';

type Write = (items: readonly ShareItem[], length: BlockLength) => string;

/** What a block can be copied as: what a reader calls it, and what writes it. */
export const formats = {
  html: { label: 'HTML-code', write: mailBlock },
  text: { label: 'platte tekst', write: plainText },
  markdown: { label: 'Markdown', write: markdown },
} satisfies Record<string, { label: string; write: Write }>;

export type Format = keyof typeof formats;
