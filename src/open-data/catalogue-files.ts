import { type Quad, type Term, Writer } from 'n3';
import { inFull, prefixes } from './catalogue.ts';

/** A graph without blank nodes as Turtle. */
export function asTurtle(graph: readonly Quad[]): string {
  const writer = new Writer({ prefixes });
  let turtle = '';
  writer.addQuads([...graph]);
  writer.end((_, text: string) => {
    turtle = text;
  });
  return turtle;
}

/** The same graph as JSON-LD: each thing once, with the values of each property in full. */
export function asJsonLd(graph: readonly Quad[]): Record<string, unknown> {
  const things = Map.groupBy(graph, ({ subject }) => subject.value);
  return {
    '@context': prefixes,
    '@graph': [...things].map(([id, quads]) => ({
      '@id': id,
      ...Object.fromEntries(
        [...Map.groupBy(quads, ({ predicate }) => predicate.value)].map(([property, values]) =>
          property === inFull('rdf:type')
            ? ['@type', values.map(({ object }) => shortened(object.value))]
            : [shortened(property), values.map(({ object }) => inJson(object))],
        ),
      ),
    })),
  };
}

function inJson(term: Term): Record<string, string> {
  if (term.termType !== 'Literal') return { '@id': term.value };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  return term.datatype.value === inFull('xsd:string')
    ? { '@value': term.value }
    : { '@value': term.value, '@type': shortened(term.datatype.value) };
}

/** A name with its prefix, as dct:title. Throws for a name of another vocabulary. */
function shortened(name: string): string {
  const found = Object.entries(prefixes).find(([, space]) => name.startsWith(space));
  if (found === undefined) throw new Error(`No prefix for ${name}`);
  return `${found[0]}:${name.slice(found[1].length)}`;
}
