import { type Document, isScalar, Scalar, visit, type YAMLError } from 'yaml';

/** A fault of the YAML itself, at a place in it. */
export interface YamlFault {
  offset: number;
  message: string;
}

/**
 * The faults that the parser found, in an editor's words. A quote that is not closed runs on into the lines below it,
 * and all that the parser says after that follows from it: then only the place where it opened is told.
 */
export function faultsOfYaml(document: Document, yaml: string): YamlFault[] {
  const found = [...document.errors, ...document.warnings];
  const [first] = found.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return /[&*!]/.test(yaml) ? marked(document) : [];
  const quoted = quotedBefore(document, first.pos[0], yaml);
  const opened = quoted.find(
    ({ start, end }) => isUnclosed(first, end) || yaml.slice(start, end).includes('\n'),
  );
  if (opened !== undefined) return [{ offset: opened.start, message: unclosed(opened, yaml) }];
  const [beside] = quoted;
  if (beside !== undefined && first.code === 'UNEXPECTED_TOKEN') {
    return [{ offset: first.pos[0], message: afterQuote(beside, yaml) }];
  }
  return found.map((error) => ({ offset: error.pos[0], message: describe(error) }));
}

/** Anchors and tags: words that the parser keeps to itself, or that make another value than stands there. */
function marked(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  let hasAlias = false;
  visit(document, {
    Alias() {
      hasAlias = true;
    },
    Node(_, node) {
      const { tag, range } = node;
      const anchor = 'anchor' in node ? node.anchor : undefined;
      if (!range || (anchor === undefined && tag === undefined)) return;
      found.push({
        offset: range[0],
        message:
          'Hier staat een & of een ! voor een waarde of een veldnaam. Haal die weg, of zet aanhalingstekens om de hele waarde.',
      });
    },
  });
  // An alias is told by whoever makes values of them.
  return hasAlias ? [] : found.slice(0, 1);
}

/** The words behind a value without quotes that YAML takes for a remark: `Team #1 van de stad` is only "Team". */
export function cutOff(node: unknown, yaml: string): string | undefined {
  if (!isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return undefined;
  const rest = /^[ \t]+(#.*)/.exec(yaml.slice(node.range[1]));
  return rest?.[1]?.trim();
}

function isUnclosed({ code, pos }: YAMLError, end: number): boolean {
  return code === 'MISSING_CHAR' && pos[0] === end;
}

interface Quoted {
  start: number;
  end: number;
}

/** The values in quotes that end where the fault is, or on the line of it, nearest first. */
function quotedBefore(document: Document, offset: number, yaml: string): Quoted[] {
  const found: Quoted[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if ((type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) || !range) return;
      const [start, end] = range;
      if (start <= offset && !yaml.slice(Math.min(end, offset), offset).includes('\n'))
        found.push({ start, end });
    },
  });
  return found.sort((a, b) => b.start - a.start);
}

function unclosed({ start }: Quoted, yaml: string): string {
  if (yaml[start] === "'" && /^'[stn]\b/.test(yaml.slice(start))) {
    return 'Een waarde die met een apostrof begint (’s, ’t), heeft aanhalingstekens nodig om de hele waarde: "’s …".';
  }
  return `Het aanhalingsteken ${yaml[start]} dat hier opent, wordt niet gesloten. Zet er een aan het eind van de waarde. Staat er een in de waarde zelf? Schrijf daar “ en ”.`;
}

function afterQuote({ start }: Quoted, yaml: string): string {
  return `De waarde eindigt bij het tweede aanhalingsteken ${yaml[start]} op deze regel, en daar staat nog iets achter. Schrijf aanhalingstekens binnen de waarde als “ en ”.`;
}

/** The faults that editors really make, in their own language; the rest keeps the parser's code. */
function describe(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return 'Dit veld staat er twee keer. Haal er één weg.';
    case 'TAB_AS_INDENT':
      return 'Hier staat een tab. Gebruik spaties om in te springen.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Na een dubbele punt in een zin raakt de computer de draad kwijt. Zet aanhalingstekens om de hele waarde: "…".';
    case 'BAD_INDENT':
      return 'Deze regel springt niet goed in. Velden van hetzelfde niveau beginnen recht onder elkaar.';
    case 'MISSING_CHAR':
      return 'Er ontbreekt een teken, meestal een aanhalingsteken of haakje dat niet is gesloten.';
    case 'BAD_SCALAR_START':
      return 'Een waarde mag niet met dit teken beginnen. Zet aanhalingstekens om de hele waarde: "…".';
    case 'BAD_ALIAS':
      return 'Een waarde mag niet met & of * beginnen. Zet aanhalingstekens om de hele waarde: "…".';
    case 'UNEXPECTED_TOKEN':
      return 'Dit is niet te lezen als veld. Schrijf: veldnaam, dubbele punt, spatie, waarde.';
    default:
      return `Dit is niet te lezen als veld (${error.code}). Zet aanhalingstekens om de waarde of kijk naar het inspringen.`;
  }
}
