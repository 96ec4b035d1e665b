import { Document, isMap, isSeq, type Node, parseDocument } from 'yaml';
import { readFields } from '../../content-check/front-matter.ts';
import { contentDocuments, type DocumentName } from '../../schema/content-documents.ts';
import { type Field, fieldTree } from '../../schema/field-tree.ts';
import { inOrder, isFilled, layout, nodeOf, quoteBelow } from './yaml-nodes.ts';

type Fields = Record<string, unknown>;

/** The fields of a document as the screen shows them. Throws, in Dutch, when they cannot be read. */
export function fieldsOf(source: string): Fields {
  const { data, faults } = readFields(source);
  if (faults[0] !== undefined) throw new Error(`Regel ${faults[0].place.line}: ${faults[0].message}`);
  return data;
}

/**
 * A document as it is stored after somebody filled in `fields`. What was there before keeps its place and its remarks:
 * editors group the words of a long list with them.
 */
export function documentOf(name: DocumentName, before: string, fields: Fields): string {
  const tree = fieldTree(contentDocuments[name]);
  const document = parseDocument(before);
  if (isMap(document.contents)) fill(document.contents, fields, tree);
  else document.contents = nodeOf(fields, tree) as typeof document.contents;
  quoteBelow(document.contents, tree);
  return document.toString(layout);
}

/** Makes `node` hold `value`; returns another node when it cannot. */
function fill(node: unknown, value: unknown, field: Field | undefined): Node {
  if (isSeq(node) && Array.isArray(value)) {
    node.items = itemsFor(node.items, value.filter(isFilled), field?.items);
    return node;
  }
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const filled = value as Fields;
    for (const { key, value: held } of [...node.items])
      if (!isFilled(filled[String(key)]) && !isEmptyList(held)) node.delete(key);
    for (const key of inOrder(filled, field)) {
      const known = field?.properties?.[key];
      const goesWithoutSaying = filled[key] === known?.default && !node.has(key);
      if (isFilled(filled[key]) && !goesWithoutSaying) {
        node.set(key, fill(node.get(key, true), filled[key], known));
      }
    }
    return node;
  }
  return isSame(node, value) ? (node as Node) : nodeOf(value, field);
}

/** A list that was empty before says where its first item comes. */
function isEmptyList(node: unknown): boolean {
  return isSeq(node) && node.items.length === 0;
}

/** The items of a list: those at its begin and end that stayed the same are left alone, the others are filled in turn. */
function itemsFor(nodes: unknown[], values: unknown[], field: Field | undefined): Node[] {
  const shortest = Math.min(nodes.length, values.length);
  let start = 0;
  while (start < shortest && isSame(nodes[start], values[start])) start++;
  let end = 0;
  while (end < shortest - start && isSame(nodes.at(-1 - end), values.at(-1 - end))) end++;
  const between = nodes.slice(start, nodes.length - end);
  const changed = values.slice(start, values.length - end);
  return [
    ...nodes.slice(0, start),
    ...changed.map((value, index) => fill(between[index], value, field)),
    ...nodes.slice(nodes.length - end),
  ] as Node[];
}

/** Whether a node holds this value already. */
function isSame(node: unknown, value: unknown): boolean {
  if (node === undefined) return false;
  const held: unknown = new Document(node).toJS();
  return JSON.stringify(held) === JSON.stringify(inFieldOrder(value, held));
}

/** `value` with the keys of its groups in the order of `example`, so that the two can be compared as text. */
function inFieldOrder(value: unknown, example: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      inFieldOrder(item, Array.isArray(example) ? example[index] : undefined),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const keys = [...Object.keys(example ?? {}), ...Object.keys(value)];
  const filled = [...new Set(keys)].filter((key) => isFilled((value as Fields)[key]));
  return Object.fromEntries(
    filled.map((key) => [key, inFieldOrder((value as Fields)[key], (example as Fields | undefined)?.[key])]),
  );
}
