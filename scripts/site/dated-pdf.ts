/** A PDF of Chromium as it would be had it been printed at another moment. Its other bytes depend on the page alone. */
export function datedPdf(pdf: Buffer, moment: Date): Buffer {
  const digits = moment.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  // As long as before, for a PDF counts its bytes.
  const dates = /(?<=\/(?:Creation|Mod)Date \(D:)\d{14}[+-]\d\d(?='\d\d'\))/g;
  return Buffer.from(pdf.toString('latin1').replaceAll(dates, `${digits}+00`), 'latin1');
}
