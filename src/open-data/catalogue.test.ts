import { globSync, readFileSync } from 'node:fs';
import { DataFactory, Parser, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { stories, withdrawn } from '../../tests/support/library-stories.ts';
import { catalogueOf, inFull, type prefixes } from './catalogue.ts';
import { asJsonLd, asTurtle } from './catalogue-files.ts';
import { storiesFileOf } from './stories-file.ts';

const data = storiesFileOf({ stories, withdrawn, publisher: 'de redactie' });
const graph = catalogueOf(data, { publisher: 'de redactie' });
const parse = (turtle: string) => new Parser().parse(turtle);

/** The published ones, of DCAT-AP-NL and of DCAT-AP on which it rests. */
const shapes = globSync('src/open-data/shapes/*/*.ttl').map((file) => parse(readFileSync(file, 'utf8')));
const validators = shapes.map((shape) => new Validator(new Store(shape)));

/** What is wrong with a description, warnings apart: the thing and the property. */
async function faultsIn(quads: typeof graph): Promise<string[]> {
  const reports = await Promise.all(validators.map((validator) => validator.validate(new Store([...quads]))));
  return reports
    .flatMap(({ results }) => results)
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path }) => `${focusNode?.value.split('#')[1]} ${path?.value}`);
}

describe('the description of the data for catalogues', () => {
  it('is what DCAT-AP-NL asks, with and without a mailbox', async () => {
    expect(await faultsIn(graph)).toEqual([]);
    const reachable = catalogueOf(data, { publisher: 'de redactie', mailbox: 'data@kring.example' });
    expect(await faultsIn(reachable)).toEqual([]);
    expect(asTurtle(reachable)).toContain('vcard:hasEmail <mailto:data@kring.example>');
    expect(asTurtle(graph)).toContain('vcard:hasURL <http://localhost:4321/contact/>');
  });

  it.each([
    ['catalogus', 'dct:title'],
    ['catalogus', 'dct:description'],
    ['catalogus', 'dct:publisher'],
    ['catalogus', 'dcat:contactPoint'],
    ['catalogus', 'dcat:dataset'],
    ['verhalen', 'dct:title'],
    ['verhalen', 'dct:description'],
    ['verhalen', 'dct:publisher'],
    ['verhalen', 'dct:creator'],
    ['verhalen', 'dct:identifier'],
    ['verhalen', 'dct:accessRights'],
    ['verhalen', 'dcat:contactPoint'],
    ['verhalen', 'dcat:theme'],
    ['json', 'dcat:accessURL'],
    ['excel', 'dct:license'],
    ['uitgever', 'foaf:name'],
    ['redactie', 'rdf:type'],
  ] as const)('is refused when %s has no %s', async (thing, property) => {
    const rest = graph.filter(
      ({ subject, predicate }) =>
        !(subject.value.endsWith(`#${thing}`) && predicate.value === inFull(property)),
    );
    expect(rest.length).toBeLessThan(graph.length);
    expect(await faultsIn(rest)).not.toEqual([]);
  });

  it('says the same in Turtle and in JSON-LD', () => {
    const turtle = parse(asTurtle(graph));
    const jsonLd = quadsIn(asJsonLd(graph) as unknown as JsonLd);
    expect(turtle.length).toBeGreaterThan(100);
    expect(lines(turtle)).toEqual(lines(graph));
    expect(lines(jsonLd)).toEqual(lines(graph));
  });

  it('has the dates of the content', () => {
    expect(asTurtle(graph)).toContain(`dct:modified "${data.modified}"^^xsd:date`);
    expect(asTurtle(graph)).toMatch(/dcat:startDate "\d{4}(-\d\d)?"\^\^xsd:gYear/);
  });
});

interface JsonLd {
  '@context': typeof prefixes;
  '@graph': (Record<string, unknown> & { '@id': string })[];
}
type JsonValue = string | { '@id': string } | { '@value': string; '@type'?: string; '@language'?: string };

/** Reads what the standard says of these few forms (https://www.w3.org/TR/json-ld11/). */
function quadsIn({ '@context': context, '@graph': things }: JsonLd) {
  const { literal, namedNode, quad } = DataFactory;
  const full = (name: string) =>
    name.replace(/^(\w+):(?!\/)/, (_, prefix: keyof typeof context) => context[prefix]);
  const termOf = (value: JsonValue) => {
    if (typeof value === 'string') return namedNode(full(value));
    if ('@id' in value) return namedNode(value['@id']);
    const { '@value': text, '@language': language, '@type': type } = value;
    return literal(text, language ?? (type && namedNode(full(type))));
  };
  return things.flatMap(({ '@id': id, ...properties }) =>
    Object.entries(properties).flatMap(([name, values]) =>
      (values as JsonValue[]).map((value) =>
        quad(namedNode(id), namedNode(name === '@type' ? inFull('rdf:type') : full(name)), termOf(value)),
      ),
    ),
  );
}

/** Quads as sorted lines, to compare graphs without blank nodes. */
function lines(quads: readonly Quad[]): string[] {
  return quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])).sort();
}
