import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place } from './problem.ts';
import { cutOff, faultsOfYaml } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

/** A file of content/ taken apart, with the way back from a field to its line. */
export interface FrontMatter {
  /** The fields as plain values; empty when the YAML could not be read. */
  data: Record<string, unknown>;
  /** Faults of the YAML itself, in Dutch. */
  faults: { place: Place; message: string }[];
  /** Where the field at this path stands; for a missing field, where its parent stands. */
  locate(path: Path): Place;
  /** Where the key itself stands, for a key that should not be there. */
  locateKey(path: Path, key: string): Place;
  /** The words behind a value without quotes that YAML takes for a remark, or undefined. */
  cutOff(path: Path): string | undefined;
  /** The value as it stands in the file, its quotes and escapes included; empty for a missing field. */
  raw(path: Path): string;
  /** The value exactly as the editor typed it ("13.000"), or undefined for a list or a missing field. */
  written(path: Path): string | undefined;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** A text without its fields, trimmed; empty when it has none. */
export function bodyOf(source: string): string {
  const match = fence.exec(source);
  return match === null ? '' : source.slice(match[0].length).trim();
}

/**
 * A text with nothing between its fences, each other line where it was. The fences stay: without them a compiler
 * that looks for fields would take the first lines of the text for them.
 */
export function withoutFields(source: string): string {
  const fields = fence.exec(source)?.[0];
  if (fields === undefined) return source;
  const lines = fields.split('\n').length - 1;
  const end = fields.endsWith('\n') ? '\n' : '';
  return `---${'\n'.repeat(lines - end.length)}---${end}${source.slice(fields.length)}`;
}

/** Parsers differ in what ends the front matter; a second fence would let code pass as a field. */
const secondFence = /^(?:---|\+\+\+)/m;

/**
 * Reads the front matter of one file. Never throws: what cannot be read is in `faults`.
 * YAML anchors and aliases are refused, since a few lines of them can fill the memory.
 */
export function readFrontMatter(source: string): FrontMatter {
  const match = fence.exec(source);
  if (match === null) {
    return unreadFields(
      'Het bestand moet beginnen met een regel ---, dan de velden, dan weer een regel ---.',
    );
  }
  const yaml = match[1] ?? '';
  if (secondFence.test(yaml)) {
    return unreadFields('Tussen de velden mag geen regel met --- of +++ beginnen. Haal die regel weg.');
  }
  // The fence is one line.
  return readFields(yaml, 1);
}

/**
 * Reads fields that are a whole document by themselves, such as content/zoekwoorden.yaml; `linesBefore` is the
 * number of lines above them in their file. As careful as readFrontMatter.
 */
export function readFields(yaml: string, linesBefore = 0): FrontMatter {
  const lines = new LineCounter();
  const document = parse(yaml, lines);
  if (document === undefined)
    return unreadFields('Deze velden staan te diep in elkaar. Spring minder ver in.');
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  const faults = faultsOfYaml(document, yaml).map(({ offset, message }) => ({
    place: placeAt(offset),
    message,
  }));
  let data: unknown = {};
  if (faults.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 }) ?? {};
    } catch {
      faults.push({
        place: { line: linesBefore + 1, column: 1 },
        message:
          'Een verwijzing met & of * kan hier niet. Schrijf de waarde uit, of zet er aanhalingstekens om.',
      });
    }
    if (typeof data !== 'object' || Array.isArray(data)) {
      faults.push({
        place: { line: linesBefore + 1, column: 1 },
        message: 'Hier horen velden te staan, zoals title: "…".',
      });
    }
  }
  const nodeAt = (path: Path): Node | undefined => document.getIn([...path], true) as Node | undefined;
  return {
    data: faults.length === 0 ? (data as Record<string, unknown>) : {},
    faults,
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = nodeAt(path.slice(0, length));
        if (node?.range) return placeAt(node.range[0]);
      }
      return { line: 1, column: 1 };
    },
    locateKey(path, key) {
      const parent = path.length === 0 ? document.contents : nodeAt(path);
      const items = (
        parent as { items?: { key?: { value?: unknown; range?: [number, ...number[]] } }[] } | null
      )?.items;
      const found = items?.find((pair) => pair.key?.value === key)?.key?.range;
      return found ? placeAt(found[0]) : this.locate(path);
    },
    raw(path) {
      const range = nodeAt(path)?.range;
      return range ? yaml.slice(range[0], range[1]) : '';
    },
    cutOff(path) {
      return cutOff(nodeAt(path), yaml);
    },
    written(path) {
      const node = nodeAt(path) as (Node & { source?: string }) | undefined;
      return node?.source;
    },
  };
}

/** The fields of a file that cannot be read at all, with why. */
export function unreadFields(message: string): FrontMatter {
  const start = { line: 1, column: 1 };
  return {
    data: {},
    faults: [{ place: start, message }],
    locate: () => start,
    locateKey: () => start,
    raw: () => '',
    cutOff: () => undefined,
    written: () => undefined,
  };
}

/** Undefined when the fields stand so deep in each other that the parser cannot follow. */
function parse(yaml: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, stringKeys: true });
  } catch {
    return undefined;
  }
}

/** The groups of fields in a list as an editor wrote it, whatever else stands there. */
export function groupsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
