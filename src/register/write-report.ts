import { type Finding, type Subject, subjects } from './finding.ts';

/** The ways in which the report can be written. */
export const forms = ['tekst', 'csv', 'issue'] as const;
export type Form = (typeof forms)[number];

/** The report in this form; `today` is the day that it is about. */
export function writeReport(form: Form, findings: readonly Finding[], today: string): string {
  if (form === 'csv') return asCsv(findings);
  return form === 'issue' ? asIssue(findings, today) : asText(findings, today);
}

function bySubject(findings: readonly Finding[]): [heading: string, findings: Finding[]][] {
  return (Object.keys(subjects) as Subject[]).flatMap((subject): [string, Finding[]][] => {
    const own = findings.filter(({ about }) => about === subject);
    return own.length === 0 ? [] : [[subjects[subject], own]];
  });
}

function asText(findings: readonly Finding[], today: string): string {
  const sections = bySubject(findings).map(([heading, own]) =>
    [
      `${heading} (${own.length})`,
      ...own.map(({ file, line, what }) => `  ${what}\n    ${file}:${line}`),
    ].join('\n'),
  );
  return [
    `Rapport van ${today}`,
    ...(sections.length > 0 ? sections : ['Er is niets om na te kijken.']),
  ].join('\n\n');
}

/** The body of an issue: something to tick off for each finding. What comes from a file is code, so that it is no markup. */
function asIssue(findings: readonly Finding[], today: string): string {
  const sections = bySubject(findings).map(([heading, own]) =>
    [
      `## ${heading}`,
      '',
      ...own.map(({ file, line, what }) => `- [ ] ${code(what)} (${code(`${file}:${line}`)})`),
    ].join('\n'),
  );
  return [
    `Nagekeken op ${today}.`,
    ...(sections.length > 0 ? sections : ['Er is niets om na te kijken.']),
  ].join('\n\n');
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ').trim()}\``;
}

/** RFC 4180. A value that a spreadsheet would take for a formula gets an apostrophe. */
function asCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ about, file, line, what }) => [subjects[about], what, file, String(line)]);
  return [['onderwerp', 'wat', 'bestand', 'regel'], ...rows]
    .map((row) => row.map(cell).join(','))
    .join('\r\n');
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
