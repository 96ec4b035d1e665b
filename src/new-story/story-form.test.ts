import { describe, expect, it } from 'vitest';
import { guardText } from '../content-check/text-guard.ts';
import { draftOf } from './story-draft.ts';
import { knownFromForm } from './story-form.ts';

const message = `### Titel

Koffie voor het stadhuis

### Organisatie

Gemeente Proef

### Plaatsnaam

_No response_

### Provincie

Overijssel

### Sector

Gemeenten

### Hoe begon het?

Met één mens.

- eerst koffie
- dan thee

### Wat was lastig?

De winter.
### Titel
Een andere titel
`;

describe('a message that was made with the form', () => {
  it('is a story as far as it goes', () => {
    expect(knownFromForm(message)).toEqual({
      title: 'Koffie voor het stadhuis',
      organisation: 'Gemeente Proef',
      province: 'overijssel',
      sector: 'gemeenten',
      text: '## Het begin\n\nMet één mens.\n\n- eerst koffie\n- dan thee\n\n## Wat lastig was\n\nDe winter.\n',
    });
  });

  it('is data, whatever stands in it', () => {
    const hostile = [
      '### Titel\r\n\r\nx"\r\nlayout: y\r\n---\r\n',
      '### Sector\n\n$(rm -rf /)\n',
      '### Hoe begon het?\n\nimport fs from "fs"\n{process.exit()}\n<script>alert(1)</script>\n---\n![x](y) `z` [a](javascript:b)\n## Kop\n### Verzonnen\n::error::x\n',
    ].join('\n');
    const known = knownFromForm(hostile);
    expect(known.sector).toBeUndefined();
    const draft = draftOf(known, '2026-11-26', 'k7m3');
    expect(guardText(draft).problems).toEqual([]);
    expect(draft).toContain('title: "x\\" layout: y ---"');
    expect(draft.match(/^---$/gm)).toHaveLength(2);
    expect(knownFromForm('')).toEqual({ text: undefined });
  });
});
