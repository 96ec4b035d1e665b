import { stringify } from 'yaml';
import { fillIn } from '../content-check/check-body.ts';
import { storySections } from '../content-check/check-sections.ts';
import { takesEntries } from '../schema/takes-rows.ts';

/** What somebody knows of a story before it is written; what is left out is marked as still to fill in. */
export interface Known {
  title?: string | undefined;
  organisation?: string | undefined;
  place?: string | undefined;
  province?: string | undefined;
  sector?: string | undefined;
  approach?: string | undefined;
  doelgroep?: string | undefined;
  /** The text below the fields, as Markdown. */
  text?: string | undefined;
  /** A photograph for the cover, by the name of its file. */
  photo?: string | undefined;
}

/** A mark that the content check refuses, with what to write in its place. */
function toFill(what: string): string {
  return fillIn.replace(']', `: ${what}]`);
}

/**
 * A story as a file of content/, complete but for what is marked; `today` is year-month-day, `code` that of its short link.
 */
export function draftOf(known: Known, today: string, code: string): string {
  const or = (value: string | undefined, what: string) => value || toFill(what);
  const fields = {
    title: or(known.title, 'wie deed wat, in hoogstens 80 tekens'),
    summary: toFill('waar het verhaal over gaat, zonder namen van mensen'),
    organisation: or(known.organisation, 'de volledige naam'),
    places: [{ name: or(known.place, 'de stad of het dorp'), province: or(known.province, 'provincie') }],
    sector: [or(known.sector, 'sector')],
    approach: [{ id: or(known.approach, 'aanpak'), evidence: toFill('het feit dat de aanpak laat zien') }],
    doelgroep: [known.doelgroep ?? 'doelgroep-banenafspraak'],
    figures: [{ value: toFill('het cijfer'), label: toFill('wat het cijfer zegt'), kind: 'scale' }],
    worked: [toFill('wat goed ging, in één zin')],
    difficult: [toFill('wat lastig was, in één zin')],
    tips: [{ text: toFill('een tip voor een andere werkgever'), basis: 'bron' }],
    takes: Object.fromEntries(takesEntries.map(([row]) => [row, 'niet genoemd'])),
    source: {
      title: toFill('de titel van het interview of het stuk'),
      publication: toFill('waar het stond, of: eigen interview'),
      year: Number(today.slice(0, 4)),
    },
    provenance: {
      kind: 'interview',
      toldBy: toFill('wie het vertelde: de rol, zonder naam'),
      checkedByOrganisation: false,
    },
    asOf: today.slice(0, 7),
    cover:
      known.photo === undefined
        ? { icon: 'signpost' }
        : {
            image: known.photo,
            alt: toFill('wat er te zien is'),
            credit: toFill('wie de foto maakte'),
            licence: toFill('waarom wij hem mogen gebruiken'),
          },
    published: today,
    code,
  };
  const yaml = stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${yaml}---\n\n${known.text || sections()}`;
}

function sections(): string {
  return storySections
    .map((heading) => `## ${heading}\n\n${toFill('de tekst, of haal dit kopje weg')}\n`)
    .join('\n');
}
