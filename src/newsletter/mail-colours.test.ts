import { describe, expect, it } from 'vitest';
import { mailColours } from './mail-colours.ts';

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const inverted = (colour: string) =>
  colour.replace(/[0-9a-f]{2}/g, (part) => (255 - Number.parseInt(part, 16)).toString(16).padStart(2, '0'));

const { paper, ink, soft, link } = mailColours;

describe('the colours of a block', () => {
  it.each([ink, soft, link])('can be read as they are and inverted: %s', (colour) => {
    expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inverted(colour), inverted(paper))).toBeGreaterThanOrEqual(4.5);
  });

  it('has a link that can be read on white and on black, when the paper is lost', () => {
    for (const ground of ['#ffffff', '#000000']) expect(contrast(link, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
