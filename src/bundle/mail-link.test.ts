import { describe, expect, it } from 'vitest';
import { mailLink } from './mail-link.ts';

const bodyOf = (link: string) => new URLSearchParams(link.replace('mailto:?', '')).get('body')?.split('\r\n');
const url = 'https://gewoon.example/bundel/?verhaal=a';

describe('the mail with a booklet', () => {
  it('names the stories and where they are', () => {
    const lines = bodyOf(mailLink(['Een team (UMC)', 'R&D werft'], url));
    expect(lines).toContain('- Een team (UMC)');
    expect(lines).toContain('- R&D werft');
    expect(lines?.at(-1)).toBe(`Lees ze hier achter elkaar: ${url}`);
  });

  it('names as many as a link has room for, and says how many there are more', () => {
    const link = mailLink(Array(100).fill('Een verhaal met een lange titel'), url);
    expect(link.length).toBeLessThanOrEqual(1800);
    const lines = bodyOf(link) ?? [];
    const named = lines.filter((line) => line.startsWith('- Een')).length;
    expect(named).toBeGreaterThan(5);
    expect(lines).toContain(`- en nog ${100 - named}`);
  });
});
