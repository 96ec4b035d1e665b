import { type Document, type LineCounter, parseDocument } from 'yaml';

/**
 * The fields of a file as the parser takes them apart; `lineCounter` learns where its lines begin. Undefined when the fields stand
 * so deep in each other that the parser cannot follow.
 */
export function parseYaml(yaml: string, lineCounter?: LineCounter): Document | undefined {
  const options = { prettyErrors: false, stringKeys: true };
  try {
    return parseDocument(yaml, lineCounter === undefined ? options : { ...options, lineCounter });
  } catch {
    return undefined;
  }
}
