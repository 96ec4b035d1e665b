import { LineCounter, type Node } from 'yaml';
import type { FieldPath } from '../schema/field-tree.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Place } from './problem.ts';
import { cutOff } from './yaml-faults.ts';

/** The way back from the fields of a file to where and how they stand in it. */
export class FieldPlaces {
  readonly #yaml: string;
  readonly #linesBefore: number;
  readonly #lines = new LineCounter();
  readonly #document;

  /** For these fields, of which readFields() made values; above them in their file are `linesBefore` lines. */
  constructor(yaml: string, linesBefore: number) {
    this.#yaml = yaml;
    this.#linesBefore = linesBefore;
    this.#document = parseYaml(yaml, this.#lines);
  }

  /** Where this character of the fields stands in the file. */
  placeAt(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: line + this.#linesBefore, column: col };
  }

  /** See FrontMatter. */
  locate(path: FieldPath): Place {
    for (let length = path.length; length > 0; length--) {
      const node = this.#nodeAt(path.slice(0, length));
      if (node?.range) return this.placeAt(node.range[0]);
    }
    return { line: 1, column: 1 };
  }

  /** See FrontMatter. */
  locateKey(path: FieldPath, key: string): Place {
    const parent = path.length === 0 ? this.#document?.contents : this.#nodeAt(path);
    const items = (
      parent as { items?: { key?: { value?: unknown; range?: [number, ...number[]] } }[] } | null | undefined
    )?.items;
    const found = items?.find((pair) => pair.key?.value === key)?.key?.range;
    return found ? this.placeAt(found[0]) : this.locate(path);
  }

  /** See FrontMatter. */
  raw(path: FieldPath): string {
    const range = this.#nodeAt(path)?.range;
    return range ? this.#yaml.slice(range[0], range[1]) : '';
  }

  /** See FrontMatter. */
  cutOff(path: FieldPath): string | undefined {
    return cutOff(this.#nodeAt(path), this.#yaml);
  }

  /** See FrontMatter. */
  written(path: FieldPath): string | undefined {
    return (this.#nodeAt(path) as (Node & { source?: string }) | undefined)?.source;
  }

  #nodeAt(path: FieldPath): Node | undefined {
    return this.#document?.getIn([...path], true) as Node | undefined;
  }
}
