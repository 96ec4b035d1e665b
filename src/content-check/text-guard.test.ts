import { describe, expect, it } from 'vitest';
import { storyComponents } from '../schema/story-components.ts';
import { guardText } from './text-guard.ts';

const faultsIn = (text: string) => guardText(text).problems.map((problem) => problem.message);

describe('a text is text, never code', () => {
  it.each([
    'import fs from "node:fs"',
    '---\nx: 1\n---\t\n\nimport fs from "node:fs"\n\nx\n\n---\n',
    'export const x = 1',
    'export default function () {}',
    '{process.exit()}',
    'Een zin met {1 + 1} erin.',
    '{/* een opmerking */}',
    '<Tip {...props}>x</Tip>',
    '<Persoon id={"a"} />',
    '<Persoon id />',
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<iframe src="https://voorbeeld.nl"></iframe>',
    '<div style="x">tekst</div>',
    '<>tekst</>',
    '<Tip onclick="x">tekst</Tip>',
    '<Foo.Bar />',
    '<constructor />',
    '[klik](javascript:alert(1))',
    '[klik](JaVaScRiPt:alert(1))',
    '[klik](java&#10;script:alert(1))',
    '[klik](&#x6A;avascript:alert(1))',
    '[klik](data:text/html,x)',
    '[klik](vbscript:x)',
    '[klik](//elders.nl)',
    '[klik][1]\n\n[1]: javascript:alert(1)',
    '![foto](foto.png)',
    '```js\ncode\n```',
    '`code`',
    '<!-- html -->',
    '<!DOCTYPE html>',
    '# Kop van de pagina',
    '| a | b |\n|:--|--|\n| 1 | 2 |',
  ])('refuses %s', (text) => {
    expect(faultsIn(text)).not.toEqual([]);
  });

  it.each([
    'Gewone tekst met **vet**, *schuin* en “aanhalingstekens”.',
    '- een\n- twee\n\n1. drie\n2. vier',
    '## Het begin\n\n### Kleiner',
    '[link](https://voorbeeld.nl) en [pagina](/verhalen/umcg/) en [plek](#begin)',
    '[mail](mailto:iemand@voorbeeld.nl)',
    'Om 12:30 uur, 50% van de mensen & meer.',
    '&lt;script&gt; is hier gewone tekst',
    ...Object.values(storyComponents).map((component) => component.example),
  ])('accepts %s', (text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  it('says where, counting lines and characters as an editor does', () => {
    const [problem] = guardText('---\ntitle: x\n---\n\nEén café met {code}.').problems;
    expect(problem).toMatchObject({ line: 5, column: 14 });
  });

  it('goes on after a fault that stops the parser', () => {
    expect(
      guardText('een <5\n\ntwee { open\n\n<br> drie\n\n<Tip>vier').problems.map(({ line }) => line),
    ).toEqual([1, 3, 5, 7]);
  });

  it('keeps a block component out of a sentence and a link out of a link', () => {
    expect(faultsIn('Lees <Tip>dit</Tip> eens.')).toEqual([
      '<Tip> hoort op een eigen regel, met een lege regel ervoor en erna.',
    ]);
    expect(faultsIn('[een <Begrip id="uwv">UWV</Begrip>](https://voorbeeld.nl)')).toEqual([
      'Een <Begrip> is zelf een link en kan niet in een andere link staan.',
    ]);
  });

  it('suggests the person of the story whom a tag comes nearest to', () => {
    const suggested = (text: string) =>
      guardText(text, ['ashley', 'martijn']).problems.map(({ suggestion }) => suggestion);
    expect(
      suggested('<Persoon naam="Martin" />, <Persoon>Ashly</Persoon>, <Persoon />, <Person id="ashley" />'),
    ).toEqual([
      '<Persoon id="martijn" />',
      '<Persoon id="ashley" />',
      '<Persoon id="ashley" />',
      undefined,
      '<Persoon id="ashley" />',
    ]);
  });
});
