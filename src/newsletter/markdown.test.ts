import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { approachShared, awkward, awkwardShared, storyShared } from './fixture-items.ts';
import { markdown } from './markdown.ts';

/** The blocks of a text as a reader of Markdown sees them: what each is, and its words. */
function blocks(text: string): [string, string][] {
  const { children } = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return children.map((block) => [block.type, wordsOf(block)]);
}

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

describe('the Markdown', () => {
  it('has picture, title, origin, text and link', () => {
    expect(markdown([storyShared], 'middel')).toBe(
      [
        `![Een rolstoel.](${storyShared.picture.src})`,
        `### [Acht mensen maken rolstoelen klaar](${storyShared.address})`,
        'UMC Eikenwoude, feiten van januari 2019',
        storyShared.middle,
        `[Lees het verhaal van UMC Eikenwoude](${storyShared.address})`,
      ].join('\n\n'),
    );
  });

  it('is long with each part in a paragraph, of which the label is bold', () => {
    expect(markdown([storyShared], 'lang').split('\n\n').slice(3, -1)).toEqual([
      storyShared.middle,
      'Begeleiding door een coach.',
      '**Tempo:** na een jaar liep het.',
    ]);
  });

  it('is short without a picture, and holds several', () => {
    expect(blocks(markdown([approachShared, storyShared], 'kort'))).toEqual([
      ['heading', approachShared.title],
      ['paragraph', approachShared.short],
      ['heading', storyShared.title],
      ['paragraph', 'UMC Eikenwoude, feiten van januari 2019'],
      ['paragraph', storyShared.short],
    ]);
  });

  it('holds any text as it is', () => {
    expect(blocks(markdown([awkwardShared], 'lang'))).toEqual([
      ['paragraph', awkward],
      ['heading', awkward],
      ['paragraph', `${awkward}, feiten van januari 2019`],
      ['paragraph', awkward],
      ['paragraph', `${awkward}: ${awkward}`],
      ['paragraph', `Lees het verhaal van ${awkward}`],
    ]);
  });

  it.each([
    '1. Begin',
    '2) Ga door',
    '- Streep',
    '+ Plus',
    '# Titel',
    '> Zei zij',
    '=== niets',
    '* * *',
    '10.000 banen',
  ])('begins a paragraph with "%s"', (short) => {
    expect(blocks(markdown([{ ...approachShared, short }], 'kort')).slice(1)).toEqual([['paragraph', short]]);
  });

  it('names who made a photograph, where it stands', () => {
    const picture = { ...storyShared.picture, credit: 'Foto: Sam *Voorbeeld*' };
    const item = { ...storyShared, picture };
    expect(blocks(markdown([item], 'middel'))).toContainEqual(['paragraph', picture.credit]);
    expect(markdown([item], 'kort')).not.toContain('Foto');
  });

  it('keeps brackets within an address', () => {
    const address = `${storyShared.address}?a=(b`;
    expect(markdown([{ ...storyShared, address }], 'kort')).toContain(`](${storyShared.address}?a=%28b)`);
  });
});
