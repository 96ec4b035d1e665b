import { caniemail } from 'caniemail';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { approachShared, awkwardShared, storyShared } from './fixture-items.ts';
import { allLengths } from './item-words.ts';
import { mailBlock } from './mail-block.ts';
import { mailColours } from './mail-colours.ts';
import { mostStories } from './selection/asked-stories.ts';

/** By name: of thunderbird.windows and a few others the data knows too little, and throws. */
const clients = [
  'apple-mail.ios',
  'apple-mail.macos',
  'gmail.android',
  'gmail.desktop-webmail',
  'gmail.ios',
  'gmail.mobile-webmail',
  'outlook.android',
  'outlook.ios',
  'outlook.macos',
  'outlook.outlook-com',
  'outlook.windows',
  'outlook.windows-mail',
  'protonmail.android',
  'protonmail.desktop-webmail',
  'protonmail.ios',
  'samsung-email.android',
  'thunderbird.macos',
  'yahoo.android',
  'yahoo.desktop-webmail',
  'yahoo.ios',
] as const;

/** What some client does not know, and why the block is well without it. */
const unknown: Record<string, string> = {
  'word-break': 'yahoo.*, outlook.windows-mail: only a word wider than a phone runs over',
  'role attribute': 'outlook.windows-mail: it has no reader for the screen that asks for it',
  'text-decoration': 'protonmail.ios: links keep its own line',
  'height property': 'yahoo.*: it makes min-height of it, and the picture has attributes',
};

/** What some client knows in part: the values that it lacks are others than ours, or it has the same by default. */
const partly = new Set([
  '<img> element',
  'HTML comments',
  'background',
  'background-color',
  'border',
  'border-collapse',
  'cellpadding attribute',
  'cellspacing attribute',
  'display',
  'font-size',
  'font-weight',
  'height attribute',
  'height property',
  'lang attribute',
  'line-height',
  'margin',
  'max-width',
  'padding',
  'role attribute',
  'text-align',
  'text-decoration',
  'width attribute',
  'width property',
  'word-break',
]);

const items = [storyShared, approachShared, awkwardShared];

/** As long as the schema lets a story be, with the longest campaign mark behind its address. */
const longest = {
  ...storyShared,
  title: 'Een lang woord '.repeat(6).slice(0, 80),
  middle: 'Een zin van tien woorden die niemand ooit leest. '.repeat(6).slice(0, 280),
  longer: ['Begeleiding', 'Budget', 'Wat er mis kan gaan'].map((label) => ({
    label,
    text: 'Een zin van tien woorden die niemand ooit leest. '.repeat(4).slice(0, 180),
  })),
  address: `${storyShared.address}?utm_campaign=${'x'.repeat(60)}&utm_medium=email&utm_source=nieuwsbrief`,
};

describe.each(allLengths)('the block in programs for mail (%s)', (length) => {
  const html = mailBlock(items, length);

  it('has nothing that one of them does not know, but what it can do without', () => {
    const { issues } = caniemail({ clients: [...clients], html });
    const titles = (which: typeof issues.errors) => [
      ...new Set([...which.values()].flat().map(({ title }) => title)),
    ];
    expect(titles(issues.errors).filter((title) => !(title in unknown))).toEqual([]);
    expect(titles(issues.warnings).filter((title) => !partly.has(title))).toEqual([]);
  });

  it('is light, has no styles or scripts of its own and nothing that is not in a mail', () => {
    expect(Buffer.byteLength(mailBlock(Array(mostStories).fill(longest), length))).toBeLessThan(20_000);
    const elements = DomUtils.findAll(() => true, parseDocument(html).children);
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].sort()).toEqual(
      [
        ...['a', 'h3', 'p', 'table', 'td', 'tr'],
        ...(length === 'kort' ? [] : ['img']),
        ...(length === 'lang' ? ['strong'] : []),
      ].sort(),
    );
    for (const { attribs } of elements) {
      expect(attribs).not.toHaveProperty('class');
      expect(attribs).not.toHaveProperty('id');
      for (const address of [attribs.href, attribs.src].filter((one) => one !== undefined))
        expect(address).toMatch(/^https:\/\/gewoon-doen\.example\//);
      if (attribs.src !== undefined) expect(attribs.src).toMatch(/\.png$/);
      // The classic Outlook reads these in pixels only, and draws no pictures behind text.
      for (const [, height] of (attribs.style ?? '').matchAll(/line-height:([^;]+)/g))
        expect(height).toMatch(/^\d+px$/);
      expect(attribs.style ?? '').not.toContain('url(');
    }
    const colours = new Set(html.match(/#[0-9a-f]{6}\b/g));
    expect(Object.values<string>(mailColours)).toEqual(expect.arrayContaining([...colours]));
    for (const [, width = ''] of html.matchAll(/\bwidth(?:="|:)(\d+)(?!%)\b/g))
      expect(Number(width)).toBeLessThanOrEqual(600);
  });
});
