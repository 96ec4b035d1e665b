import { DataFactory, type Quad, type Quad_Object } from 'n3';
import { absolute } from '../absolute.ts';
import { addressOf, dataFiles, sitePages } from '../addresses.ts';
import type { SiteFacts } from '../schema/site.ts';
import type { StoriesFile } from './story-record.ts';

const { literal, namedNode, quad } = DataFactory;

/** The vocabularies that the description is written in. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
type Name = `${keyof typeof prefixes}:${string}`;

/** A name such as dct:title in full. */
export function inFull(name: Name): string {
  const [prefix = '', local] = name.split(':');
  return prefixes[prefix as keyof typeof prefixes] + local;
}

type Value = Quad_Object | undefined;

/** What is said of one thing; a value that is undefined is not said. */
function said(subject: string, type: Name, values: Partial<Record<Name, Value | Value[]>>): Quad[] {
  const about = namedNode(subject);
  const properties = Object.entries({ 'rdf:type': namedNode(inFull(type)), ...values });
  return properties.flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((one) => one !== undefined)
      .map((one) => quad(about, namedNode(inFull(name as Name)), one)),
  );
}

const iri = (address: string) => namedNode(address);
const dutch = (text: string) => literal(text, 'nl');

/** A date as precise as it is: a day, a month or a year. */
function date(text: string | undefined): Value {
  if (text === undefined) return undefined;
  const type = ({ 4: 'xsd:gYear', 7: 'xsd:gYearMonth' } as const)[text.length] ?? 'xsd:date';
  return literal(text, namedNode(inFull(type)));
}

/** A list of the EU, or a value of it. */
function authority(list: string, ...id: string[]): string {
  return ['http://publications.europa.eu/resource/authority', list, ...id].join('/');
}

/**
 * A value of a list of the EU. It is described in our graph too, so that who has not loaded the list knows what it is.
 */
function listed(list: string, id: string, type: Name, label: string): { at: string; quads: Quad[] } {
  const at = authority(list, id);
  const common = { 'skos:prefLabel': dutch(label), 'skos:inScheme': iri(authority(list)) } as const;
  return {
    at,
    quads: [...said(at, type, common), ...(type === 'skos:Concept' ? [] : said(at, 'skos:Concept', {}))],
  };
}

const values = {
  public: listed('access-right', 'PUBLIC', 'dct:RightsStatement', 'Openbaar'),
  dutch: listed('language', 'NLD', 'dct:LinguisticSystem', 'Nederlands'),
  netherlands: listed('country', 'NLD', 'dct:Location', 'Nederland'),
  society: listed('data-theme', 'SOCI', 'skos:Concept', 'Bevolking en samenleving'),
  irregular: listed('frequency', 'IRREG', 'dct:Frequency', 'Onregelmatig'),
  json: listed('file-type', 'JSON', 'dct:MediaTypeOrExtent', 'JSON'),
  csv: listed('file-type', 'CSV', 'dct:MediaTypeOrExtent', 'CSV'),
};

/** CC BY 4.0, by its name in the Dutch list of licences; the list of the EU has it by another. */
const ccBy = 'http://creativecommons.org/licenses/by/4.0/deed.nl';

const mediaType = (name: string) => `https://www.iana.org/assignments/media-types/${name}`;

interface DistributionFacts {
  id: string;
  title: string;
  description: string;
  file: string;
  /** What the file keeps to. */
  schema: string;
  schemaTitle: string;
  mediaType: string;
  format: { at: string };
}

const distributions: readonly DistributionFacts[] = [
  {
    id: 'json',
    title: 'Alle verhalen als JSON',
    description: 'Eén bestand met alle velden, in groepen en lijsten.',
    file: dataFiles.json,
    schema: dataFiles.schema,
    schemaTitle: 'JSON Schema van de verhalen',
    mediaType: 'application/json',
    format: values.json,
  },
  {
    id: 'csv',
    title: 'Alle verhalen als CSV, met komma’s',
    description: 'Een rij per verhaal, in UTF-8. Lijsten staan in één cel.',
    file: dataFiles.csv,
    schema: dataFiles.csvMetadata,
    schemaTitle: 'Beschrijving van de kolommen (CSV on the Web)',
    mediaType: 'text/csv',
    format: values.csv,
  },
  {
    id: 'excel',
    title: 'Alle verhalen als CSV voor Excel, met puntkomma’s',
    description: 'Dezelfde rijen, zoals Excel in het Nederlands ze opent.',
    file: dataFiles.excelCsv,
    schema: dataFiles.csvMetadata,
    schemaTitle: 'Beschrijving van de kolommen (CSV on the Web)',
    mediaType: 'text/csv',
    format: values.csv,
  },
];

/**
 * The data and where to get them, as the Dutch profile of the data catalogue vocabulary describes it (DCAT-AP-NL 3.0,
 * https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). Each thing is named by its place on the page about open data.
 */
export function catalogueOf(data: StoriesFile, site: Pick<SiteFacts, 'publisher' | 'mailbox'>): Quad[] {
  const page = absolute(sitePages.openData);
  const own = (id: string) => `${page}#${id}`;
  const contact = {
    'vcard:fn': dutch(site.publisher),
    'vcard:hasURL': iri(absolute(addressOf('paginas', 'contact'))),
    'vcard:hasEmail': site.mailbox === undefined ? undefined : iri(`mailto:${site.mailbox}`),
  } as const;
  const dates = { 'dct:issued': date(data.issued), 'dct:modified': date(data.modified) } as const;
  const facts = data.stories.map(({ asOf }) => asOf).sort();
  const everywhere = {
    'dct:language': iri(values.dutch.at),
    'dct:license': iri(ccBy),
    ...dates,
  } as const;
  const published = { 'dct:publisher': iri(own('uitgever')), 'dct:creator': iri(own('uitgever')) } as const;
  return [
    ...said(own('catalogus'), 'dcat:Catalog', {
      'dct:title': dutch('Open data van Gewoon doen'),
      'dct:description': dutch('De gegevens die Gewoon doen uitgeeft.'),
      'dcat:contactPoint': iri(own('redactie')),
      'dcat:dataset': iri(own('verhalen')),
      'foaf:homepage': iri(absolute(sitePages.home)),
      'dct:spatial': iri(values.netherlands.at),
      'dcat:themeTaxonomy': iri(authority('data-theme')),
      ...published,
      ...everywhere,
    }),
    ...said(own('verhalen'), 'dcat:Dataset', {
      'dct:title': dutch(data.title),
      'dct:description': dutch(data.description),
      'dct:identifier': literal(own('verhalen')),
      'dct:accessRights': iri(values.public.at),
      'dcat:contactPoint': iri(own('redactie')),
      'dcat:theme': iri(values.society.at),
      'dcat:keyword': ['banenafspraak', 'arbeidsbeperking', 'werkgevers', 'praktijkverhalen'].map(dutch),
      'dcat:version': literal(data.version),
      'dcat:landingPage': iri(page),
      'foaf:page': iri(page),
      'dct:conformsTo': iri(absolute(dataFiles.schema)),
      'dct:accrualPeriodicity': iri(values.irregular.at),
      'dct:spatial': iri(values.netherlands.at),
      'dct:temporal': iri(own('periode')),
      'dct:language': iri(values.dutch.at),
      'dcat:distribution': distributions.map(({ id }) => iri(own(id))),
      ...dates,
      ...published,
    }),
    ...distributions.flatMap((one) => [
      ...said(own(one.id), 'dcat:Distribution', {
        'dct:title': dutch(one.title),
        'dct:description': dutch(one.description),
        'dcat:accessURL': iri(page),
        'dcat:downloadURL': iri(absolute(one.file)),
        'dct:format': iri(one.format.at),
        'dcat:mediaType': iri(mediaType(one.mediaType)),
        'dct:conformsTo': iri(absolute(one.schema)),
        ...everywhere,
      }),
      ...said(absolute(one.file), 'rdfs:Resource', {}),
      ...said(mediaType(one.mediaType), 'dct:MediaType', {}),
      ...said(absolute(one.schema), 'dct:Standard', { 'dct:title': dutch(one.schemaTitle) }),
    ]),
    ...said(own('uitgever'), 'foaf:Agent', { 'foaf:name': dutch(site.publisher) }),
    ...said(own('redactie'), 'vcard:Kind', contact),
    ...said(page, 'foaf:Document', { 'dct:title': dutch('Open data') }),
    ...said(page, 'rdfs:Resource', {}),
    ...said(own('periode'), 'dct:PeriodOfTime', {
      'dcat:startDate': date(facts[0]),
      'dcat:endDate': date(facts.at(-1)),
    }),
    ...said(absolute(sitePages.home), 'foaf:Document', { 'dct:title': dutch('Gewoon doen') }),
    ...said(ccBy, 'dct:LicenseDocument', {
      'dct:title': dutch('Naamsvermelding 4.0 Internationaal (CC BY 4.0)'),
      'skos:exactMatch': iri(authority('licence', 'CC_BY_4_0')),
    }),
    ...said(authority('data-theme'), 'skos:ConceptScheme', { 'dct:title': dutch('Thema’s van gegevens') }),
    ...Object.values(values).flatMap(({ quads }) => quads),
  ].filter(isFirst);
}

/** Two distributions say the same of their format. */
function isFirst(one: Quad, index: number, all: readonly Quad[]): boolean {
  return all.findIndex((other) => other.equals(one)) === index;
}
