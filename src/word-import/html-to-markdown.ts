import { blocksIn } from './blocks-in.ts';
import { writeBlocks } from './write-blocks.ts';

/** A text that came from Word. */
export interface WordText {
  /** Its main heading; undefined when it has none. */
  title: string | undefined;
  /** Everything below it, as a text of content/ may be. */
  markdown: string;
}

/**
 * HTML that Word or mammoth made, as plain Markdown: headings, lists, bold, italics and links, and nothing else. Runs
 * in a browser too. What has no place in a text loses its form and keeps its words.
 */
export function htmlToMarkdown(html: string): WordText {
  const blocks = blocksIn(html);
  const place = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  const title = blocks[place];
  const rest = blocks.filter((_, index) => index !== place);
  const levels = rest.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  return {
    title: title === undefined ? undefined : plain(title.text),
    markdown: writeBlocks(rest, Math.min(...levels)),
  };
}

/** A piece of a text, as htmlToMarkdown() makes it: it has no title, and keeps the levels of its headings. */
export function pieceToMarkdown(html: string): string {
  return writeBlocks(blocksIn(html), 2);
}

function plain(markdown: string): string {
  return markdown
    .replace(/\*+/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
