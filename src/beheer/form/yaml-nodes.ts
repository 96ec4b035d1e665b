import { isMap, isScalar, isSeq, type Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Field } from '../../schema/field-tree.ts';

/** How YAML is written: no line is ever folded, so a changed word changes one line. */
export const layout = { lineWidth: 0, indentSeq: true, flowCollectionPadding: false } as const;

/**
 * A value as a node in the one form that texts are stored in: fields in the order of the schema, names without
 * quotes, all other words within double ones, and nothing for what was left empty or goes without saying.
 */
export function nodeOf(value: unknown, field: Field | undefined): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.filter(isFilled).map((item) => nodeOf(item, field?.items));
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const group = new YAMLMap();
    for (const key of inOrder(value, field)) {
      const inside = (value as Record<string, unknown>)[key];
      const known = field?.properties?.[key];
      if (isFilled(inside) && inside !== known?.default) group.set(key, nodeOf(inside, known));
    }
    return group;
  }
  const node = new Scalar(typeof value === 'string' ? value.trim() : value);
  quote(node, field);
  return node;
}

/** Puts the quotes of every value below `node` as nodeOf does, and leaves everything else where it is. */
export function quoteBelow(node: unknown, field: Field | undefined): void {
  if (isScalar(node)) quote(node, field);
  else if (isSeq(node)) for (const item of node.items) quoteBelow(item, field?.items);
  else if (isMap(node)) {
    for (const { key, value } of node.items) quoteBelow(value, field?.properties?.[String(key)]);
  }
}

/** Whether there is anything in a value: no empty text, list or group. */
export function isFilled(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object') return Object.values(value).some(isFilled);
  return true;
}

/** The keys of a group in the order of the schema, then those that it does not know. */
export function inOrder(group: object, field: Field | undefined): string[] {
  const known = Object.keys(field?.properties ?? {});
  const keys = Object.keys(group);
  return [...known.filter((key) => keys.includes(key)), ...keys.filter((key) => !known.includes(key))];
}

function quote(node: Scalar, field: Field | undefined): void {
  if (typeof node.value !== 'string') return;
  const isName = field?.enum !== undefined || field?.format === 'slug' || field?.format === 'date';
  node.type = isName ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
}
