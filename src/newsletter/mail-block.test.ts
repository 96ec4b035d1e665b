import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { approachShared, awkward, awkwardShared, storyShared } from './fixture-items.ts';
import { allLengths } from './item-words.ts';
import { blockStyles, mailBlock } from './mail-block.ts';
import type { BlockLength, ShareItem } from './share-item.ts';

function read(items: readonly ShareItem[], length: BlockLength) {
  const html = mailBlock(items, length);
  const document = parseDocument(html);
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);
  const words = (name: string) => all(name).map((element) => DomUtils.textContent(element));
  return { html, all, words };
}

describe('the block for a mail', () => {
  it('holds title, origin, the text of its length and a link, all to the address of the page', () => {
    const { all, words } = read([storyShared], 'middel');
    expect(words('h3')).toEqual([storyShared.title]);
    expect(words('p')).toEqual([
      'UMC Eikenwoude, feiten van januari 2019',
      storyShared.middle,
      'Lees het verhaal van UMC Eikenwoude',
    ]);
    expect(new Set(all('a').map(({ attribs }) => attribs.href))).toEqual(new Set([storyShared.address]));
    expect(all('img').map(({ attribs: { src, alt, width, height } }) => [src, alt, width, height])).toEqual([
      [storyShared.picture.src, storyShared.picture.alt, '600', '315'],
    ]);
  });

  it('has no picture when it is short, and says of an approach no organisation', () => {
    const { all, words } = read([approachShared], 'kort');
    expect(all('img')).toEqual([]);
    expect(words('p')).toEqual([approachShared.short]);
    const long = read([approachShared], 'lang');
    expect(long.words('p')).toEqual([
      approachShared.middle,
      'Wat er mis kan gaan: er is te weinig werk.',
      'Lees meer over deze aanpak',
    ]);
    expect(long.words('strong')).toEqual(['Wat er mis kan gaan:']);
  });

  it.each(allLengths)('holds any text as it is (%s)', (length) => {
    const { html, all, words } = read([awkwardShared], length);
    expect(words('h3')).toEqual([awkward]);
    expect(words('p')).toContain(awkward);
    expect(all('b')).toEqual([]);
    for (const { attribs } of all('img')) expect(attribs.alt).toBe(awkward);
    // A quote that ends an attribute early leaves an attribute of its own.
    const names = new Set(html.match(/(?<=<img [^>]*)\b[\w-]+(?==")/g));
    expect([...names].filter((name) => !/^(src|alt|width|height|style)$/.test(name))).toEqual([]);
  });

  it('stays within its address, whatever a mark hangs onto it', () => {
    const address = `${storyShared.address}?utm_campaign=a&b="><script>`;
    const { all } = read([{ ...storyShared, address }], 'lang');
    expect(all('a').map(({ attribs }) => attribs.href)).toEqual([address, address, address]);
    expect(all('script')).toEqual([]);
  });

  it('keeps the order of several, with a line between two', () => {
    const { words, html } = read([storyShared, approachShared, storyShared], 'kort');
    expect(words('h3')).toEqual([storyShared.title, approachShared.title, storyShared.title]);
    expect(html.match(/border-top/g)).toHaveLength(2);
  });

  it('names who made a photograph, where it stands', () => {
    const credit = 'Foto: Sam Voorbeeld (CC BY 4.0)';
    const item = { ...storyShared, picture: { ...storyShared.picture, credit } };
    expect(read([item], 'middel').words('p')).toContain(credit);
    expect(read([item], 'kort').words('p')).not.toContain(credit);
  });

  it.each(allLengths)('has the styles that it says it has (%s)', (length) => {
    const styles = read([awkwardShared, approachShared], length).html.match(/(?<= style=")[^"]+/g) ?? [];
    expect(styles.filter((style) => !blockStyles.includes(style))).toEqual([]);
  });
});
