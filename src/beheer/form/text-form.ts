import { Document } from 'yaml';
import { bodyOf, readFrontMatter } from '../../content-check/front-matter.ts';
import { contentKinds } from '../../schema/content-kinds.ts';
import { fieldTree } from '../../schema/field-tree.ts';
import type { KindName } from '../../schema/kind-name.ts';
import { withMarksOfScreen, withSignsAsTyped, withSignsEscaped } from './mdx-signs.ts';
import { layout, nodeOf } from './yaml-nodes.ts';

/** What somebody fills in for a text: its fields, and the text itself under `body`. */
export type TextForm = Record<string, unknown> & { body?: string };

/** A stored text as the screen shows it. Throws, in Dutch, when its fields cannot be read. */
export function formOf(source: string): TextForm {
  const { data, faults } = readFrontMatter(source);
  if (faults[0] !== undefined) throw new Error(`Regel ${faults[0].place.line}: ${faults[0].message}`);
  return { ...data, body: withSignsAsTyped(bodyOf(source)) };
}

/** What was filled in, as it is stored: always the same characters for the same content. */
export function textOf(kind: KindName, { body = '', ...fields }: TextForm): string {
  const document = new Document(nodeOf(fields, fieldTree(contentKinds[kind].schema)));
  const text = withSignsEscaped(withMarksOfScreen(body.trim()));
  return `---\n${document.toString(layout)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
