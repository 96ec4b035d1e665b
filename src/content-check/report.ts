import type { CheckResult } from './check-content.ts';
import type { Problem } from './problem.ts';

/** The whole outcome as text for a terminal, in Dutch; ends with a line that counts. */
export function reportAsText({ files, problems }: CheckResult): string {
  if (problems.length === 0) return `${count(files, 'tekst', 'teksten')} gecontroleerd, geen problemen.`;
  const blocks = problems.map((problem) =>
    [
      `${inert(problem.file)}:${problem.line}:${problem.column}`,
      ...explain(problem).map((line) => `  ${line}`),
    ].join('\n'),
  );
  const wrong = new Set(problems.map((problem) => problem.file)).size;
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  const found = [
    ...(errors > 0 ? [count(errors, 'probleem', 'problemen')] : []),
    ...(warnings > 0 ? [count(warnings, 'waarschuwing', 'waarschuwingen')] : []),
  ].join(' en ');
  const total = `${found} in ${count(wrong, 'bestand', 'bestanden')}; ${count(files, 'tekst', 'teksten')} gecontroleerd.`;
  return [...blocks, total].join('\n\n');
}

/**
 * The problems as workflow commands, one line each, which GitHub shows beside the line of the pull request.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function reportAsAnnotations({ problems }: CheckResult): string {
  return problems
    .map((problem) => {
      const place = `file=${property(problem.file)},line=${problem.line},col=${problem.column}`;
      return `::${problem.severity ?? 'error'} ${place},title=${property(problem.field ?? 'Tekst')}::${data(explain(problem).join('\n'))}`;
    })
    .join('\n');
}

function explain({ field, message, suggestion, allowed, severity }: Problem): string[] {
  const said = field === undefined ? message : `${field}: ${message}`;
  return [
    severity === 'warning' ? `Let op: ${said}` : said,
    ...(suggestion === undefined ? [] : [`Bedoelde je ${quote(suggestion)}?`]),
    ...(allowed === undefined ? [] : [`Toegestaan: ${allowed.join(', ')}.`]),
  ].map(inert);
}

/** One line that no program reads as a command: a code host runs what begins with :: or holds ##[ in a log. */
function inert(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/^( ?:)(?=:)/, '$1 ')
    .replaceAll('##[', '## [');
}

function quote(suggestion: string): string {
  return /^["<]/.test(suggestion) ? suggestion : `"${suggestion}"`;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
