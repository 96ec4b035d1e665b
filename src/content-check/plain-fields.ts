/** A value of YAML; undefined where the parser has to look. */
type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain } | undefined;

/** Deeper than any of our fields stands. */
const deepest = 40;

/**
 * Fields as nearly every file has them: one a line, in groups and lists by their indentation, words without quotes or within double
 * ones. Undefined for all others, also where they hold a fault: the parser of YAML reads those. What this reads is what the parser
 * would, at a twentieth of its cost.
 */
export function plainFields(yaml: string): Record<string, unknown> | undefined {
  if (meantForParser.test(yaml)) return undefined;
  const lines = new PlainLines(yaml);
  const fields = lines.group(0);
  return lines.isAtEnd ? fields : undefined;
}

/** Tabs, other line ends than ours, and what means something to the parser only. */
const meantForParser = /(?!\n)\p{Cc}|\uFEFF/u;
const field = /([a-z][A-Za-z]{0,40}):(?: (.+))?$/y;

/** Reads line by line, and stops at one that indents as no group or list around it does: then it is not at the end. */
class PlainLines {
  readonly #lines: string[];
  #at = 0;

  constructor(yaml: string) {
    this.#lines = yaml.split('\n');
  }

  get isAtEnd(): boolean {
    return this.#at === this.#lines.length;
  }

  /** The fields at this indentation, the first of which may stand behind the dash of an item. */
  group(indent: number): Record<string, Plain> | undefined {
    const group: Record<string, Plain> = {};
    do {
      field.lastIndex = indent;
      const [, key, words] = field.exec(this.#lines[this.#at] ?? '') ?? [];
      if (key === undefined || Object.hasOwn(group, key)) return undefined;
      this.#at++;
      const value = words === undefined ? this.#below(indent) : valueIn(words);
      if (value === undefined) return undefined;
      group[key] = value;
    } while (this.#indent === indent);
    return group;
  }

  /** What stands below a field without a value on its line. */
  #below(indent: number): Plain {
    const below = this.#indent;
    if (below <= indent) return null;
    if (below > deepest) return undefined;
    return this.#isItem(below) ? this.#list(below) : this.group(below);
  }

  #list(indent: number): Plain {
    const list: Plain[] = [];
    while (this.#indent === indent && this.#isItem(indent)) {
      const value = this.#item(indent + '- '.length);
      if (value === undefined) return undefined;
      list.push(value);
    }
    return list;
  }

  #item(indent: number): Plain {
    const line = this.#lines[this.#at] ?? '';
    field.lastIndex = indent;
    if (field.test(line)) return this.group(indent);
    this.#at++;
    return valueIn(line.slice(indent));
  }

  #isItem(indent: number): boolean {
    return this.#lines[this.#at]?.startsWith('- ', indent) ?? false;
  }

  /** How far the line indents that is next; less than any behind the last one. */
  get #indent(): number {
    return this.#lines[this.#at]?.search(/[^ ]|$/) ?? -1;
  }
}

/** What YAML takes for something else than words. */
const constant = /^(?:null|true|false)$/i;
const number = /^(?:0|[1-9]\d{0,14})$/;
const date = /^\d{4}-\d\d(?:-\d\d)?$/;
const quoted = /^"([^"\\]*)"$/;
/** Words that begin with a letter, in which nothing begins a remark or ends a name. */
const words = /^\p{L}(?:[^:#]|:(?! |$)|(?<! )#)*$/u;

function valueIn(written: string): Plain {
  const within = quoted.exec(written)?.[1];
  if (within !== undefined) return within;
  if (written === '[]') return [];
  if (written === 'true' || written === 'false') return written === 'true';
  if (number.test(written)) return Number(written);
  if (date.test(written)) return written;
  return words.test(written) && !constant.test(written) && !written.endsWith(' ') ? written : undefined;
}
