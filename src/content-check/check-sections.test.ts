import { describe, expect, it } from 'vitest';
import { checkSections, storySections } from './check-sections.ts';
import type { CheckedFile } from './checked-file.ts';
import { reportAsText } from './report.ts';
import { guardText } from './text-guard.ts';

/** What an editor is told about a story with these headings. */
const told = (...headings: string[]) => {
  const source = headings.map((heading) => `${heading}\n\nTekst.\n`).join('\n');
  const story = { kind: 'verhalen', file: 'a', guarded: guardText(source) } as CheckedFile;
  const problems = checkSections({ texts: [story] });
  expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  return problems.length === 0
    ? ''
    : reportAsText({ files: 1, problems }).split('\n\n').slice(0, -1).join('\n\n');
};
const allowed =
  'Toegestaan: Het begin, Zo werkt het, Wat het oplevert, Wat lastig was, Zelf doen, Wat we niet weten.';

describe('the sections of a story', () => {
  it('stand in their order, and some may be left out', () => {
    expect(told(...storySections.map((section) => `## ${section}`))).toBe('');
    expect(told('## Het begin', '### Ruilen mag', '## Zelf doen')).toBe('');
  });

  it('end with what we do not know', () => {
    expect(told('## Het begin', '## Wat we niet weten', '## Zelf doen')).toBe(`a:9:1
  Let op: De kop “Zelf doen” hoort vóór “Wat we niet weten”.
  ${allowed}`);
  });

  it('have the names that readers know', () => {
    expect(told('## Het begin', '## Zo werkt dat')).toBe(`a:5:1
  Let op: De kop “Zo werkt dat” is geen vaste kop van een verhaal.
  Bedoelde je "Zo werkt het"?
  ${allowed}`);
  });

  it('stand there once', () => {
    expect(told('## Het begin', '## Het begin')).toBe(`a:5:1
  Let op: De kop “Het begin” staat er twee keer. Maak er één van.`);
  });

  it('are missed where there are none', () => {
    expect(told('### Ruilen mag')).toBe(`a:1:1
  Let op: Dit verhaal heeft geen koppen met ##. Zonder koppen vindt een lezer de weg niet.
  ${allowed}`);
  });
});
