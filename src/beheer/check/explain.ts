import type { Problem } from '../../content-check/problem.ts';
import { contentDocuments } from '../../schema/content-documents.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import { type Field, fieldTree } from '../../schema/field-tree.ts';

/** The problems of one file as an editor reads them: one a line, with the names that fields have on the screen. */
export function explain(problems: readonly Problem[], source: string): string {
  return problems.map((problem) => line(problem, source)).join('\n');
}

function line({ file, field, line, message, suggestion, allowed }: Problem, source: string): string {
  const where = field === undefined ? nearby(source, line) : labelOf(field, treeOf(file));
  const more = [
    suggestion === undefined ? [] : [whatIsMeant(suggestion)],
    allowed === undefined ? [] : [`Kies uit: ${allowed.join(', ')}.`],
  ].flat();
  return [`• ${where}: ${message.replace(nameInFile, '')}`, ...more].join(' ');
}

/** The name that a field has in its file, behind the one that the screen shows. */
const nameInFile = / \(`[^`]+`\)/g;

/** A component is not typed on the screen, but inserted. */
function whatIsMeant(suggestion: string): string {
  const [, name, value] = /^<(\w+) \w+="([^"]*)" \/>$/.exec(suggestion) ?? [];
  if (name === undefined) return `Bedoel je ${suggestion}?`;
  return `Haal die woorden weg en kies daar Invoegen, dan ${name}. Vul in: ${value}.`;
}

/** `places › 2 › province` as Plaatsen › 2 › Provincie. */
function labelOf(field: string, tree: Field | undefined): string {
  let here = tree;
  const labels = field.split(' › ').map((step) => {
    here = /^\d+$/.test(step) ? here?.items : here?.properties?.[step];
    return /^\d+$/.test(step) ? step : (here?.title ?? step);
  });
  return labels.join(' › ');
}

function treeOf(file: string): Field | undefined {
  const [, kind = '', name = ''] = file.split('/');
  if (name !== '' && Object.hasOwn(contentKinds, kind)) {
    return fieldTree(contentKinds[kind as keyof typeof contentKinds].schema);
  }
  const document = kind.replace(/\.yaml$/, '');
  const isKnown = Object.hasOwn(contentDocuments, document);
  return isKnown ? fieldTree(contentDocuments[document as keyof typeof contentDocuments]) : undefined;
}

/** Where in the text: the words that stand there. */
function nearby(source: string, line: number): string {
  const words = (source.split('\n')[line - 1] ?? '').trim();
  if (words === '' || words === '---') return 'Tekst';
  return `Tekst, bij “${words.length > 50 ? `${words.slice(0, 50).trim()}…` : words}”`;
}
