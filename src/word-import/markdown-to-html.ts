import { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

/** Plain Markdown of our own making (see write-blocks.ts) as HTML that an editor of formatted text can paste. */
export function markdownToHtml(markdown: string): string {
  return htmlOf(fromMarkdown(markdown));
}

const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  strong: 'strong',
  emphasis: 'em',
  listItem: 'li',
};

function htmlOf(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value);
  const inner = 'children' in node ? node.children.map(htmlOf).join('') : '';
  if (node.type === 'link') return `<a href="${escaped(node.url)}">${inner}</a>`;
  const tag =
    node.type === 'heading'
      ? `h${node.depth}`
      : node.type === 'list'
        ? node.ordered
          ? 'ol'
          : 'ul'
        : tags[node.type];
  return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
