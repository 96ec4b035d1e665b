import { describe, expect, it } from 'vitest';
import { library } from '../../../tests/support/library.ts';
import { withoutFields } from '../../content-check/front-matter.ts';
import { mdxTree as builtTree } from '../../content-check/mdx-tree.ts';
import { mdxTree } from './mdx-tree.ts';

/** What the content check looks at in a tree. */
function seen(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((one) => one.type !== 'yaml').map(seen);
  const { type, name, value, url, depth, attributes, children, position } = node as Record<string, never>;
  const { line, column } = (position as { start: { line: number; column: number } } | undefined)?.start ?? {};
  const given = (attributes as { type: string; name: string; value: unknown }[] | undefined)?.map(
    (one) => `${one.type} ${one.name} ${typeof one.value}`,
  );
  const isCode = type === 'mdxjsEsm';
  return {
    type,
    name,
    depth,
    url,
    given,
    value: isCode ? '' : value,
    at: [line, column],
    inside: isCode ? [] : seen(children ?? []),
  };
}

function reading(read: (text: string) => unknown, text: string): unknown {
  try {
    return seen(read(text));
  } catch (error) {
    return (error as Error).message.split(' ')[0];
  }
}

const texts = Object.entries(library)
  .filter(([file]) => file.endsWith('.mdx'))
  .map(([, text]) => withoutFields(String(text)));

describe('the tree that the screen reads', () => {
  it('is that of the build, for every text of the library', () => {
    for (const text of texts) expect(reading(mdxTree, text)).toEqual(reading(builtTree, text));
  });

  it.each([
    'import fs from "node:fs"',
    'export const x = 1',
    '{a} en {b}',
    '<5 jaar',
    '\\<5 jaar en \\{acht}',
    '<Tip {...p}>x</Tip>',
    '<Tip>x',
    'x</Tip>',
    '<b>x</b>',
    '<!-- x -->',
    '<https://x.nl> en <a@b.nl>',
    '<Persoon id={"a"} />',
    '<Persoon id="x" /> <Persoon id="y" />',
    '- a\n- <Tip>x</Tip>\n\n1. b',
    '> q\n> <Tip>x</Tip>',
    '`x` en ![x](y.jpg)',
    '| a |\n|---|\n| b |',
    '~~x~~ en [^1]\n\n[^1]: n',
    '[a]\n\n[a]: https://x.nl',
    'www.x.nl',
    '# a\n\n#### b',
  ])('is that of the build, for %j', (text) => {
    expect(reading(mdxTree, text)).toEqual(reading(builtTree, text));
  });
});
