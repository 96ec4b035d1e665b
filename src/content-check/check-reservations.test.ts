import { describe, expect, it } from 'vitest';
import { checkReservations } from './check-reservations.ts';
import type { CheckedFile } from './checked-file.ts';
import { readFields } from './front-matter.ts';
import { reportAsText } from './report.ts';

const warnings = (yaml: string) =>
  checkReservations({
    texts: [{ kind: 'verhalen', file: 'a', frontMatter: readFields(yaml) } as CheckedFile],
  });
const told = (yaml: string) => reportAsText({ files: 1, problems: warnings(yaml) }).split('\n\n')[0];

describe('the evidence of an approach', () => {
  const evidence = (text: string) => warnings(`alsoTouches:\n  - id: inkoop\n    evidence: "${text}"`);

  it('is a warning where it denies or doubts itself', () => {
    expect(told('approach:\n  - id: doorstroom\n    evidence: "Dat is alleen een wens."')).toBe(`a:3:15
  Let op: approach › 1 › evidence: “wens” klinkt als twijfel. Bewijs is een feit dat de aanpak laat zien. Is dat er niet? Haal de aanpak dan weg.`);
  });

  it.each([
    'Of zij samen een team vormen, staat er niet.',
    'Vaste afspraken staan er niet in.',
    'De bron noemt geen gemeente.',
    'Nergens staat wie begeleidt.',
    'Onduidelijk is wie betaalt.',
    'Misschien volgt een tweede groep.',
    'Zij hopen dat volgend jaar te doen.',
  ])('is doubted in: %s', (text) => {
    expect(evidence(text)).toMatchObject([{ severity: 'warning', field: 'alsoTouches › 1 › evidence' }]);
  });

  it.each([
    'Elke afdeling draagt bij, ook een afdeling zonder kandidaat.',
    'Eerst wordt gekeken wat de kandidaat zelf wil.',
    'Het genietmoment van de week is het overleg.',
    'Een gemeentelijk wensenlijstje leidde tot vijf banen.',
  ])('is sure of itself in: %s', (text) => {
    expect(evidence(text)).toEqual([]);
  });
});

describe('the label of a figure', () => {
  const label = (text: string) => warnings(`figures:\n  - value: "5"\n    label: "${text}"`);

  it('is a warning where it holds a reservation', () => {
    expect(told('figures:\n  - value: "5"\n    label: "mensen; van wanneer staat er niet"')).toBe(`a:3:12
  Let op: figures › 1 › label: “niet” klinkt als een voorbehoud. Zet dat in note: een kaart heeft er geen plek voor.`);
    expect(label('van alle medewerkers (eigen berekening)')).toHaveLength(1);
    expect(label('werkgevers, geteld door de redactie')).toHaveLength(1);
  });

  it('says what the figure says, and its note may doubt it', () => {
    expect(label('vacatures nog open')).toEqual([]);
    expect(warnings('figures:\n  - label: mensen\n    note: "Sinds wanneer, staat er niet."')).toEqual([]);
  });
});
