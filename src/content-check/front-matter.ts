import { FieldPlaces } from './field-places.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './problem.ts';
import { faultsOfYaml, type YamlFault } from './yaml-faults.ts';

export type Path = readonly PropertyKey[];

/** A file of content/ taken apart, with the way back from a field to its line. */
export interface FrontMatter {
  /** The fields as they stand in the file. */
  yaml: string;
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
 * YAML anchors and aliases are refused, since a few lines of them can fill the memory. `known` is what its fields say, when they
 * were read before without faults.
 */
export function readFrontMatter(source: string, known?: FrontMatter['data']): FrontMatter {
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
  return readFields(yaml, 1, known);
}

/**
 * Reads fields that are a whole document by themselves, such as content/zoekwoorden.yaml; `linesBefore` is the
 * number of lines above them in their file. As careful as readFrontMatter.
 */
export function readFields(yaml: string, linesBefore = 0, known?: FrontMatter['data']): FrontMatter {
  const read = known === undefined ? readValues(yaml) : { data: known, faults: [] };
  if (read === undefined) return unreadFields('Deze velden staan te diep in elkaar. Spring minder ver in.');
  // What the parser makes of a file takes ten times its memory: it is made again for one about which there is something to tell.
  let parsed: FieldPlaces | undefined;
  const places = () => {
    parsed ??= new FieldPlaces(yaml, linesBefore);
    return parsed;
  };
  const start = { line: linesBefore + 1, column: 1 };
  return {
    yaml,
    data: read.data,
    faults: read.faults.map(({ offset, message }) => ({
      place: offset === undefined ? start : places().placeAt(offset),
      message,
    })),
    locate: (path) => places().locate(path),
    locateKey: (path, key) => places().locateKey(path, key),
    cutOff: (path) => places().cutOff(path),
    raw: (path) => places().raw(path),
    written: (path) => places().written(path),
  };
}

/** A fault of the fields; one of them as a whole is at no place. */
type FieldFault = Omit<YamlFault, 'offset'> & { offset?: number };

/** What the fields say, or why they say nothing; undefined when they stand so deep that nobody can follow. */
function readValues(yaml: string): { data: Record<string, unknown>; faults: FieldFault[] } | undefined {
  const document = parseYaml(yaml);
  if (document === undefined) return undefined;
  const faults: FieldFault[] = faultsOfYaml(document, yaml);
  if (faults.length > 0) return { data: {}, faults };
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    const message =
      'Een verwijzing met & of * kan hier niet. Schrijf de waarde uit, of zet er aanhalingstekens om.';
    return { data: {}, faults: [{ message }] };
  }
  if (typeof data !== 'object' || Array.isArray(data))
    return { data: {}, faults: [{ message: 'Hier horen velden te staan, zoals title: "…".' }] };
  return { data: data as Record<string, unknown>, faults: [] };
}

/** The fields of a file that cannot be read at all, with why. */
export function unreadFields(message: string): FrontMatter {
  const start = { line: 1, column: 1 };
  return {
    yaml: '',
    data: {},
    faults: [{ place: start, message }],
    locate: () => start,
    locateKey: () => start,
    raw: () => '',
    cutOff: () => undefined,
    written: () => undefined,
  };
}

/** The groups of fields in a list as an editor wrote it, whatever else stands there. */
export function groupsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
