import Slugger from 'github-slugger';
import { type HastNode, mdxToHast } from 'satteri';
import { storyComponents } from '../schema/story-components.ts';
import { escaped } from '../xml-text.ts';
import { withoutFields } from './front-matter.ts';

/** A text as HTML. Each of our components stands in it as a tag of its own, which the page fills in (text-pieces.ts). */
export interface RenderedText {
  html: string;
  metadata: { headings: { depth: number; slug: string; text: string }[] };
}

/** The elements that Markdown makes of what a text may hold. */
const elements = new Set('p em strong br hr ul ol li blockquote h2 h3 a input'.split(' '));
const empty = new Set(['br', 'hr', 'input']);

/**
 * The HTML of a text that the guard let through (text-guard.ts), by the engine of Astro's MDX, with the same quotes and
 * the same ids of headings. Runs nothing: it writes words and a closed list of tags, and throws on anything else.
 * `story` is the id of the story whose text it is: each <Persoon> is told it, since people are known per story and a
 * page may show many.
 */
export function renderText(source: string, story?: string): RenderedText {
  const writer = new TextWriter(story);
  const root = mdxToHast(withoutFields(source), { position: false, features: { smartPunctuation: true } });
  return { html: writer.inside(root), metadata: { headings: writer.headings } };
}

class TextWriter {
  readonly headings: RenderedText['metadata']['headings'] = [];
  readonly #slugger = new Slugger();
  readonly #story: string | undefined;

  constructor(story: string | undefined) {
    this.#story = story;
  }

  inside(node: HastNode): string {
    const children = 'children' in node ? node.children : [];
    return children.map((child, index) => this.#write(child, children[index - 1])).join('');
  }

  #write(node: HastNode, before: HastNode | undefined): string {
    switch (node.type) {
      case 'text':
        return escaped(node.value).replaceAll("'", '&#39;');
      case 'element':
        if (!elements.has(node.tagName)) break;
        return this.#element(node);
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (!Object.hasOwn(storyComponents, node.name ?? '')) break;
        return this.#component(node, before);
    }
    throw new Error(`A text cannot hold ${JSON.stringify(node)}.`);
  }

  #element(node: Extract<HastNode, { type: 'element' }>): string {
    const { tagName, properties } = node;
    const written = Object.entries({ ...properties, ...this.#place(node) })
      .map(attribute)
      .join('');
    return empty.has(tagName)
      ? `<${tagName}${written}/>`
      : `<${tagName}${written}>${this.inside(node)}</${tagName}>`;
  }

  /** The id of a heading, which goes into the list of them. */
  #place(node: Extract<HastNode, { type: 'element' }>): { id?: string } {
    const depth = ['h2', 'h3'].indexOf(node.tagName) + 2;
    if (depth < 2) return {};
    const text = wordsOf(node);
    const slug = this.#slugger.slug(text);
    this.headings.push({ depth, slug, text });
    return { id: slug };
  }

  #component(
    node: Extract<HastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
    before: HastNode | undefined,
  ): string {
    const { name } = node;
    const values: [string, unknown][] = node.attributes.map((one) => {
      if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string')
        throw new Error(`<${name}> cannot hold ${JSON.stringify(one)}.`);
      return [one.name, one.value];
    });
    if (name === 'Persoon') {
      values.push(['story', this.#story]);
      // Where a name may not be shown its role takes the place, and a sentence begins with a capital letter.
      if (before === undefined || (before.type === 'text' && /[.!?:]\s+$/.test(before.value)))
        values.push(['beginsSentence', 'true']);
    }
    return `<${name}${values.map(attribute).join('')}>${this.inside(node)}</${name}>`;
  }
}

function attribute([name, value]: [string, unknown]): string {
  if (value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  if (name === 'className') return ` class="${escaped([value].flat().join(' '))}"`;
  return ` ${name}="${escaped(String(value))}"`;
}

function wordsOf(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
