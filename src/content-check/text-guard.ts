import type { MdastNode as Node } from 'satteri';
import { type StoryComponent, type StoryComponentName, storyComponents } from '../schema/story-components.ts';
import { childrenOf, wordsOf } from '../text-nodes.ts';
import { asSeen } from './as-seen.ts';
import type { Place, Problem } from './problem.ts';
import { suggestName } from './suggest.ts';
import { readText } from './syntax-fault.ts';
import { type Outline, outlineOf } from './text-outline.ts';

type TextProblem = Omit<Problem, 'file'>;

/** A component as it stands in a text, for checks that need more than the text itself. */
interface Use extends Place {
  component: StoryComponentName;
  attributes: Record<string, string>;
}

/** What the guard found in one text. */
export interface Guarded {
  problems: TextProblem[];
  uses: Use[];
  /** The plain words, with their places, for checks on wording. */
  words: (Place & { text: string })[];
  /** How it is built up, as far as it can be read. */
  outline: Outline;
}

/** Plain Markdown that a text may hold; whatever is not here is refused. */
const plain = new Set(
  'yaml paragraph text emphasis strong break thematicBreak list listItem blockquote heading link'.split(' '),
);

const refused: Record<string, string> = {
  mdxjsEsm: 'Een regel die begint met import of export is code. Begin de zin anders of haal de regel weg.',
  mdxFlowExpression: 'Tussen accolades { } staat code. Schrijf gewone tekst of ronde haakjes.',
  mdxTextExpression: 'Tussen accolades { } staat code. Schrijf gewone tekst of ronde haakjes.',
  code: 'Een codeblok mag hier niet. Schrijf gewone tekst.',
  inlineCode: 'Schuine aanhalingstekens (`) mogen hier niet. Schrijf gewone tekst.',
  image: 'Een afbeelding in de tekst kan nog niet: maker en licentie hebben daar nog geen plek.',
  imageReference: 'Een afbeelding in de tekst kan nog niet: maker en licentie hebben daar nog geen plek.',
  definition: 'Schrijf een link in één keer: [tekst](https://adres).',
  linkReference: 'Schrijf een link in één keer: [tekst](https://adres).',
  footnoteDefinition: 'Een voetnoot kan hier niet. Zet de uitleg in de tekst.',
  footnoteReference: 'Een voetnoot kan hier niet. Zet de uitleg in de tekst.',
  table: 'Een tabel kan hier niet. Maak er een lijst van.',
  delete: 'Doorgestreepte tekst kan hier niet. Haal de tekst weg.',
};

const componentNames = Object.keys(storyComponents);

/**
 * Checks that a text is text: only plain Markdown and the closed list of components, with plain attributes.
 * Works on the syntax tree of the file as it is compiled, without its fields but with their lines, and runs nothing:
 * a parser that sees the fields end elsewhere would take code for fields. Returns every fault, in reading order;
 * `people` are the ids of those whom the story names, for what is suggested.
 */
export function guardText(source: string, people: readonly string[] = []): Guarded {
  const { tree, faults } = readText(source);
  const found: Found = { problems: [...faults], uses: [], words: [], people };
  for (const node of tree === undefined ? [] : childrenOf(tree)) visit(node, [], found);
  const { problems, uses, words } = found;
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { problems, uses, words, outline: outlineOf(tree) };
}

/** What is found on the way, with whom the story names. */
interface Found extends Omit<Guarded, 'outline'> {
  people: readonly string[];
}

function visit(node: Node, parents: readonly Node[], found: Found): void {
  const place: Place = node.position?.start ?? { line: 1, column: 1 };
  const fault = (message: string, more: Partial<TextProblem> = {}) =>
    found.problems.push({ line: place.line, column: place.column, message, ...more });

  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    visitComponent(node, parents, place, found, fault);
  } else if (!plain.has(node.type)) {
    fault(refused[node.type] ?? `Dit onderdeel (${node.type}) kan hier niet. Schrijf gewone tekst.`);
    return;
  } else if (node.type === 'heading' && node.depth !== 2 && node.depth !== 3) {
    fault('Gebruik voor een kop ## of ###.');
  } else if (node.type === 'heading' && isEmpty(node)) {
    fault('Deze kop is leeg. Zet er woorden in, of haal hem weg.');
  } else if (node.type === 'link') {
    const wrong = wrongAddress(node.url);
    if (wrong !== undefined) fault(wrong);
    if (isEmpty(node)) fault('Deze link heeft geen tekst. Schrijf tussen [ en ] waar hij heen gaat.');
  } else if (node.type === 'text') {
    found.words.push({ line: place.line, column: place.column, text: node.value });
  }
  if ('children' in node)
    for (const child of node.children as Node[]) visit(child, [...parents, node], found);
}

type Fault = (message: string, more?: Partial<TextProblem>) => void;
type ComponentNode = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function visitComponent(
  node: ComponentNode,
  parents: readonly Node[],
  place: Place,
  found: Found,
  fault: Fault,
): void {
  const name = node.name ?? '';
  if (!Object.hasOwn(storyComponents, name)) {
    const near = suggestName(name, componentNames) as StoryComponentName | undefined;
    const example = near && exampleFor(node, storyComponents[near], found.people);
    fault(`<${name}> mag niet in een tekst.`, {
      ...(example === undefined ? {} : { suggestion: example }),
      allowed: componentNames.map((known) => `<${known}>`),
    });
    return;
  }
  const component: StoryComponent = storyComponents[name as StoryComponentName];
  const example = exampleFor(node, component, found.people);
  const attributes = readAttributes(node, component, example, fault);
  if (attributes) {
    found.uses.push({
      component: name as StoryComponentName,
      attributes,
      line: place.line,
      column: place.column,
    });
  }
  if (component.display === 'block' && node.type === 'mdxJsxTextElement') {
    fault(`<${name}> hoort op een eigen regel, met een lege regel ervoor en erna.`);
  }
  if (component.empty && node.children.length > 0) {
    fault(`<${name}> heeft geen eigen tekst.`, example === undefined ? {} : { suggestion: example });
  }
  if (!component.empty && node.children.length === 0) {
    fault(`Tussen <${name}> en </${name}> hoort tekst.`, { suggestion: component.example });
  }
  if (parents.some((parent) => parent.type === 'heading')) {
    fault(`<${name}> kan niet in een kop staan.`);
  }
  if (
    name === 'Begrip' &&
    parents.some((parent) => parent.type === 'link' || isComponent(parent, 'Begrip'))
  ) {
    fault('Een <Begrip> is zelf een link en kan niet in een andere link staan.');
  }
}

/**
 * How a component is written. For a person that is the one of this story whom the tag comes nearest to; none when it
 * comes near nobody.
 */
function exampleFor(
  node: ComponentNode,
  component: StoryComponent,
  people: readonly string[],
): string | undefined {
  if (component !== storyComponents.Persoon) return component.example;
  const written = [
    ...node.attributes.map(({ value }) => (typeof value === 'string' ? value : '')),
    wordsOf(node as Node),
  ];
  const [only] = people;
  const id =
    written.map((word) => suggestName(word, people)).find((found) => found !== undefined) ??
    (people.length === 1 ? only : undefined);
  return id && `<Persoon id="${id}" />`;
}

/** The attributes as plain text, or undefined (with a fault) when one is missing, unknown or code. */
function readAttributes(
  node: ComponentNode,
  component: StoryComponent,
  example: string | undefined,
  fault: Fault,
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  let fine = true;
  const refuse = (message: string) => {
    fault(message, example === undefined ? {} : { suggestion: example });
    fine = false;
  };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') refuse(`In <${node.name}> staat code tussen accolades.`);
    else if (!component.attributes.includes(attribute.name))
      refuse(`<${node.name}> kent geen ${attribute.name}="…".`);
    else if (typeof attribute.value !== 'string')
      refuse(`In <${node.name}> hoort ${attribute.name}="…" met tekst tussen aanhalingstekens.`);
    else if (attribute.value.trim() === '') refuse(`In <${node.name}> is ${attribute.name}="" leeg.`);
    else values[attribute.name] = attribute.value;
  }
  for (const name of component.attributes) {
    if (fine && values[name] === undefined) refuse(`In <${node.name}> ontbreekt ${name}="…".`);
  }
  return fine ? values : undefined;
}

/** Whether a reader sees no word of it; a person is a word. */
function isEmpty(node: Node): boolean {
  return (
    asSeen(wordsOf(node)).trim() === '' && !childrenOf(node).some((child) => isComponent(child, 'Persoon'))
  );
}

function isComponent(node: Node, name: StoryComponentName): boolean {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

/**
 * Why this address may not be linked to, or undefined when it may. The browser's own parser decides which
 * scheme an address has, since it sees through line breaks and letter case as the reader's browser will.
 */
function wrongAddress(address: string): string | undefined {
  if (address.trim() === '') return 'Deze link heeft geen adres.';
  let url: URL;
  try {
    url = new URL(address, 'https://hier.invalid/');
  } catch {
    return `"${address}" is geen goed adres.`;
  }
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) {
    return `Een link naar ${url.protocol} mag niet. Gebruik https://… of een pad dat met / begint.`;
  }
  if (url.username !== '' || url.password !== '') {
    return `In "${address}" staat een naam of een wachtwoord. Haal weg wat voor de @ staat.`;
  }
  if (url.protocol !== 'mailto:' && url.host !== 'hier.invalid' && !isPublic(url.hostname)) {
    return `"${address}" werkt alleen op je eigen computer of netwerk. Neem het adres dat lezers hebben.`;
  }
  if (url.host === 'hier.invalid' ? !/^[/#]/.test(address) : address.startsWith('/')) {
    return `"${address}" is geen volledig adres. Begin met https://, of met / voor een pagina van deze site.`;
  }
  return undefined;
}

/** Whether everybody's browser finds this host: it has a name with a dot, and not one that networks keep to themselves. */
function isPublic(host: string): boolean {
  return (
    /\.[a-z][a-z0-9-]*$/i.test(host) && !/(?:^|\.)(?:localhost|local|internal|lan|home|intranet)$/i.test(host)
  );
}
