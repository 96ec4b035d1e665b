import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coverIcons, keysOf, sectors } from '../taxonomy.ts';
import { groundOf } from './ground.ts';
import { poster, posterHues, posterSheet, viewOf } from './poster.ts';

const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><path d="M0 0h9z"/></svg>';

describe('a cover', () => {
  it('is deterministic, with the pictogram and the hue of its chapter', () => {
    const drawn = poster({ icon, sector: 'umc', chapter: 'proces' });
    expect(drawn).toBe(poster({ icon, sector: 'umc', chapter: 'proces' }));
    expect(drawn).toContain('<path d="M0 0h9z"/>');
    expect(drawn).toContain('#a5dccb');
    expect(drawn).not.toMatch(/<text|<script|href/);
  });

  it('shares a file with those of other sectors, each a view of it with what it is alone', () => {
    const sheet = posterSheet({ icon, sectors: ['rijk', 'umc'], chapter: 'proces' });
    for (const [index, sector] of (['rijk', 'umc'] as const).entries()) {
      expect(sheet).toContain(`<view id="${viewOf(sector)}" viewBox="0 ${index * 300} 400 300"/>`);
      const alone = poster({ icon, sector, chapter: 'proces' });
      const ground = alone.slice(alone.indexOf('<rect'), alone.lastIndexOf('<g fill'));
      expect(sheet).toContain(`<svg y="${index * 300}" width="400" height="300">${ground}`);
    }
    expect(sheet.split('<path d="M0 0h9z"/>')).toHaveLength(2);
  });

  it('has a different background pattern for each sector', () => {
    const grounds = keysOf(sectors).map(groundOf);
    expect(new Set(grounds).size).toBe(grounds.length);
    expect(keysOf(sectors).map(viewOf).join('')).toMatch(/^[a-z]+$/);
  });

  it('can be drawn with every pictogram of the list, and there are no other files', () => {
    const files = readdirSync('src/cover/icons').filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(
      keysOf(coverIcons)
        .map((name) => `${name}.svg`)
        .sort(),
    );
    for (const file of files) {
      const drawn = poster({
        icon: readFileSync(`src/cover/icons/${file}`, 'utf8'),
        sector: 'rijk',
        chapter: 'talent',
      });
      expect(drawn, file).toMatch(/<path/);
    }
  });

  it('has the hues that the pages use', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    for (const [part, { paper, ink }] of Object.entries(posterHues)) {
      expect(tokens).toContain(`--hue-${part}-paper: ${paper};`);
      expect(tokens).toContain(`--hue-${part}-ink: ${ink};`);
    }
  });

  it('refuses an icon that is not one drawing', () => {
    expect(() => poster({ icon: 'x', sector: 'rijk', chapter: 'talent' })).toThrow('one <svg> element');
  });
});
