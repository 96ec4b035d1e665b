import { describe, expect, it } from 'vitest';
import { textParts } from './text-parts.ts';

const begin = '<h2 id="het-begin">Het begin</h2><p>Zo ging het.</p>';
const unknown = '<h2 id="wat-we-niet-weten">Wat we niet weten</h2>';

describe('the parts of a text', () => {
  it('are what it tells and what we do not know, wherever that stands', () => {
    const end = '<h2 id="zelf-doen">Zelf doen</h2><p>Begin.</p>';
    expect(textParts(`<div class="text">${begin}${unknown}<p>Niets.</p>${end}</div>`)).toEqual({
      told: `<div class="text">${begin}${end}</div>`,
      unknown: '<p>Niets.</p>',
      tellsDifficulty: false,
    });
    expect(textParts(`<div class="text">${begin}${unknown}<div><p>$&</p></div></div>\n`)).toMatchObject({
      told: `<div class="text">${begin}</div>\n`,
      unknown: '<div><p>$&</p></div>',
    });
  });

  it('leave a text without either as it is', () => {
    expect(textParts(begin)).toEqual({ told: begin, unknown: undefined, tellsDifficulty: false });
  });

  it('keep the former address of what was difficult', () => {
    const { told, tellsDifficulty } = textParts('<h2 id="wat-lastig-was">Wat lastig was</h2>');
    expect(tellsDifficulty).toBe(true);
    expect(told).toBe('<h2 id="wat-lastig-was"><span id="wat-moeilijk-was"></span>Wat lastig was</h2>');
  });
});
