import { expect, it } from 'vitest';
import { datedPdf } from './dated-pdf.ts';

it('gives a PDF other dates, and leaves its other bytes where they are', () => {
  const of = (date: string) =>
    Buffer.from(
      `%PDF-1.4\n\xff/Producer (Skia)\n/CreationDate (D:${date}'00')\n/ModDate (D:${date}'00')>>`,
      'latin1',
    );
  const dated = datedPdf(of('20261126193814+09'), new Date('2026-01-02T03:04:05Z'));
  expect(dated).toEqual(of('20260102030405+00'));
});
