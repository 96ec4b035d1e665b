import type { Graph, Thing } from 'schema-dts';

/** What a page says in the vocabulary of https://schema.org. Never a Person: names stand in the text of a story only. */
export function graphOf(...things: Exclude<Thing, string>[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** The text of a script element with this graph: no value can end the element. */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
