import type { StoryRecord } from './story-record.ts';

/** A column of the CSV: a value as text, or a list of them. */
export interface Column {
  name: string;
  /** What it holds, in Dutch: the field of the JSON that it repeats. */
  holds: string;
  isList: boolean;
  of: (story: StoryRecord) => string | undefined | readonly (string | undefined)[];
}

const one = (name: string, holds: string, of: (story: StoryRecord) => string | undefined): Column => ({
  name,
  holds,
  isList: false,
  of,
});
const list = (name: string, holds: string, of: Column['of']): Column => ({ name, holds, isList: true, of });

/** Columns with the parts of a list of groups. They have as many values each: the third of one belongs to the third of another. */
function parts<Part>(
  items: (story: StoryRecord) => readonly Part[],
  columns: Record<string, [holds: string, of: (part: Part) => string | undefined]>,
): Column[] {
  return Object.entries(columns).map(([name, [holds, of]]) =>
    list(name, holds, (story) => items(story).map(of)),
  );
}

const approachParts = (field: 'approach' | 'alsoTouches') =>
  parts((story) => story[field], {
    [field]: [`${field}[].id`, ({ id }) => id],
    [`${field}_label`]: [`${field}[].label`, ({ label }) => label],
    [`${field}_evidence`]: [`${field}[].evidence`, ({ evidence }) => evidence],
  });

/** The columns in their order. New ones come last, so that who counts columns is not surprised. */
export const csvColumns: readonly Column[] = [
  one('slug', 'slug', ({ slug }) => slug),
  one('code', 'code', ({ code }) => code),
  one('url', 'url', ({ url }) => url),
  one('shortLink', 'shortLink', (story) => story.shortLink),
  one('title', 'title', ({ title }) => title),
  one('summary', 'summary', ({ summary }) => summary),
  one('organisation', 'organisation', ({ organisation }) => organisation),
  one('shortName', 'shortName', ({ shortName }) => shortName),
  ...parts(({ places }) => places, {
    place: ['places[].name', ({ name }) => name],
    municipality: ['places[].municipality', ({ municipality }) => municipality],
    province: ['places[].province', ({ province }) => province],
    place_basis: ['places[].basis', ({ basis }) => basis],
  }),
  ...parts(({ sector }) => sector, {
    sector: ['sector[].id', ({ id }) => id],
    sector_label: ['sector[].label', ({ label }) => label],
  }),
  ...approachParts('approach'),
  ...approachParts('alsoTouches'),
  ...parts(({ doelgroep }) => doelgroep, {
    doelgroep: ['doelgroep[].id', ({ id }) => id],
    doelgroep_label: ['doelgroep[].label', ({ label }) => label],
  }),
  one('part', 'part', ({ part }) => part),
  ...parts(({ figures }) => figures, {
    figure_value: ['figures[].value', ({ value }) => value],
    figure_unit: ['figures[].unit', ({ unit }) => unit],
    figure_label: ['figures[].label', ({ label }) => label],
    figure_kind: ['figures[].kind', ({ kind }) => kind],
    figure_note: ['figures[].note', ({ note }) => note],
  }),
  list('worked', 'worked', ({ worked }) => worked),
  list('difficult', 'difficult', ({ difficult }) => difficult),
  ...parts(({ tips }) => tips, {
    tip: ['tips[].text', ({ text }) => text],
    tip_basis: ['tips[].basis', ({ basis }) => basis],
  }),
  one('takes_support', 'takes.support', ({ takes }) => takes.support),
  one('takes_budget', 'takes.budget', ({ takes }) => takes.budget),
  one('takes_guidance', 'takes.guidance', ({ takes }) => takes.guidance),
  one('takes_scale', 'takes.scale', ({ takes }) => takes.scale),
  one('takes_pace', 'takes.pace', ({ takes }) => takes.pace),
  one('source_title', 'source.title', ({ source }) => source.title),
  one('source_publication', 'source.publication', ({ source }) => source.publication),
  one('source_year', 'source.year', ({ source }) => String(source.year)),
  one('source_url', 'source.url', ({ source }) => source.url),
  one('asOf', 'asOf', ({ asOf }) => asOf),
  one('asOf_basis', 'asOfBasis', ({ asOfBasis }) => asOfBasis),
  one('published', 'published', ({ published }) => published),
  one('reviewed', 'reviewed', ({ reviewed }) => reviewed),
  one('image_url', 'image.url', ({ image }) => image?.url),
  one('image_licence', 'image.licence', ({ image }) => image?.licence),
  one('image_credit', 'image.credit', ({ image }) => image?.credit),
  one('licence', 'licence', (story) => story.licence),
];

/** Stands between the values of a list in one cell. */
export const listSeparator = ' | ';
