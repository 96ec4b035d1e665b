/** A piece of a text, its words already as Markdown. */
export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'item'; ordered: boolean; level: number; text: string };

/** The blocks one below the other; headings down to level `highest` become ##, all lower ones ###. */
export function writeBlocks(blocks: readonly Block[], highest: number): string {
  let text = '';
  let before: Block | undefined;
  const numbers: number[] = [];
  for (const block of blocks) {
    const isNext =
      before?.kind === 'item' &&
      block.kind === 'item' &&
      (before.ordered === block.ordered || block.level > 0);
    if (!isNext) numbers.length = 0;
    const gap = text === '' ? '' : isNext ? '\n' : '\n\n';
    text += gap + lineOf(block, highest, numbers);
    before = block;
  }
  return text === '' ? '' : `${text}\n`;
}

function lineOf(block: Block, highest: number, numbers: number[]): string {
  if (block.kind === 'heading') return `${block.level <= highest ? '##' : '###'} ${block.text}`;
  if (block.kind === 'paragraph') return atLineStart(block.text);
  numbers.length = block.level + 1;
  const number = (numbers[block.level] ?? 0) + 1;
  numbers[block.level] = number;
  return `${'   '.repeat(block.level)}${block.ordered ? `${number}.` : '-'} ${atLineStart(block.text)}`;
}

/** What means something only where a line begins. */
function atLineStart(text: string): string {
  return text
    .replace(/^(?:import|export)(?![\p{L}\p{N}])/u, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(/^(#|>|\+|-|=|:)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
