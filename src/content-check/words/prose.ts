import type { CheckedFile } from '../checked-file.ts';
import type { Path } from '../front-matter.ts';
import type { Place } from '../problem.ts';

/** A piece of running text that readers see, with its place in its file. */
export interface Prose extends Place {
  file: string;
  text: string;
  /** The front matter field it stands in; undefined for the text below it. */
  field: Path | undefined;
}

/** Fields that hold names, addresses, dates and words of readers instead of our own sentences. */
const notProse = new Set([
  'id',
  'url',
  'icon',
  'image',
  'credit',
  'licence',
  'email',
  'sector',
  'doelgroep',
  'part',
  'province',
  'basis',
  'kind',
  'consent',
  'asOf',
  'published',
  'reviewed',
  'checkedOn',
  'aliases',
  'keywords',
  'also',
  'source',
  'people',
  'places',
  'stories',
  'question',
  'answer',
  'story',
  'value',
]);

/** All running text of a file, in reading order. */
export function proseOf({ file, frontMatter, guarded }: CheckedFile): Prose[] {
  const fields = Object.entries(frontMatter.data).flatMap(([key, value]) => textsIn(key, value, [key]));
  return [
    ...fields.map(({ text, path }) => ({ file, text, field: path, ...frontMatter.locate(path) })),
    ...guarded.words.map((words) => ({ file, field: undefined, ...words })),
  ];
}

function textsIn(key: string, value: unknown, path: Path): { text: string; path: Path }[] {
  if (notProse.has(key)) return [];
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn('', item, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([inner, item]) => textsIn(inner, item, [...path, inner]));
  }
  return [];
}
