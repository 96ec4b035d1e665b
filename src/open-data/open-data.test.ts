import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { stories, withdrawn } from '../../tests/support/library-stories.ts';
import { asWord } from '../../tests/support/people.ts';
import { csvColumns } from './csv-columns.ts';
import { csvFile, csvMetadata, excelCsvFile } from './csv-files.ts';
import { dataFields, jsonSchema } from './json-schema.ts';
import { recordOfStory } from './record-of-story.ts';
import { storiesFileOf } from './stories-file.ts';
import { dataVersion, type StoryRecord } from './story-record.ts';

const data = storiesFileOf({ stories, withdrawn, publisher: 'de redactie' });
const written = JSON.stringify(data);

describe('the stories as data', () => {
  it('are valid by their own schema, which has a name and a version', () => {
    const ajv = new Ajv2020({ keywords: ['version'], allErrors: true });
    ajv.addFormat('uri', URL.canParse).addFormat('date', /^\d{4}-\d\d-\d\d$/);
    const schema = jsonSchema();
    const isValid = ajv.compile(schema);
    expect(isValid(data), JSON.stringify(isValid.errors)).toBe(true);
    expect(schema).toMatchObject({ version: dataVersion, $id: data.$schema });
    expect(isValid({ ...data, stories: [{ ...data.stories[0], takes: undefined }] })).toBe(false);
    expect(isValid({ ...data, new: 'a field of a later version' })).toBe(true);
  });

  it('are all there, complete, without those that were taken away', () => {
    expect(data.stories.map(({ slug }) => slug)).toEqual(stories.map(({ id }) => id));
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { id } of withdrawn) expect(written).not.toContain(id);
    const story = data.stories.find(({ slug }) => slug === 'umc-eikenwoude');
    expect(story).toMatchObject({
      code: 'vwdq',
      url: 'http://localhost:4321/verhalen/umc-eikenwoude/',
      shortLink: 'http://localhost:4321/v/vwdq/',
      sector: [{ id: 'umc', label: 'Universitair medische centra' }],
      source: { title: 'De kelder waar alles op wielen staat', year: 2023 },
      image: { licence: 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });

  it('are of the day of the last change: also when a story was taken away', () => {
    const shown = stories.filter(({ id }) => id === 'umc-eikenwoude');
    expect(storiesFileOf({ stories: shown, withdrawn: [], publisher: 'p' })).toMatchObject({
      issued: '2026-03-02',
      modified: '2026-04-10',
    });
    const gone = [{ data: { withdrawn: { on: '2026-05-01', kind: 'consent' as const } } }];
    expect(storiesFileOf({ stories: shown, withdrawn: gone, publisher: 'p' }).modified).toBe('2026-05-01');
  });

  it('name nobody, also not in the title of a source', () => {
    const people = stories.flatMap((story) =>
      story.data.people.flatMap(({ name }) => (name === undefined ? [] : [{ name, story }])),
    );
    expect(people.length).toBeGreaterThan(2);
    for (const { name, story } of people) {
      const own = data.stories.find(({ slug }) => slug === story.id);
      expect(JSON.stringify(own), name).not.toMatch(asWord(name));
    }
    expect(Object.keys(data.stories[0] ?? {})).not.toContain('people');
    const [story] = stories.filter(({ id }) => id === 'umc-eikenwoude');
    if (story === undefined) throw new Error('umc-eikenwoude');
    const source = {
      title: 'Marks kelder',
      publication: 'Blad',
      year: 2023,
      url: 'https://blad.example/mark',
    };
    const named = recordOfStory({ ...story, data: { ...story.data, source } }, story.data.people);
    expect(named.source).toEqual({ publication: 'Blad', year: 2023 });
    const zandwoude = data.stories.find(({ slug }) => slug === 'gemeente-zandwoude');
    expect(zandwoude?.source.title).toBeUndefined();
  });

  it('have the picture of a photograph under the licence of its maker, and none that was lent to us', () => {
    const [story] = stories.filter(({ id }) => id === 'gemeente-zandwoude');
    if (story === undefined) throw new Error('gemeente-zandwoude');
    expect(recordOfStory(story, []).image).toMatchObject({ credit: 'Sam Voorbeeld' });
    const cover = { ...story.data.cover, licence: 'toestemming' as const };
    expect(recordOfStory({ ...story, data: { ...story.data, cover } }, []).image).toBeUndefined();
  });
});

describe('the fields', () => {
  it('are those that users were promised', () => {
    const contract = JSON.parse(readFileSync('src/open-data/contract.json', 'utf8'));
    const fields = Object.fromEntries(
      dataFields().map(({ path, type, required }) => [path, required ? type : `${type}?`]),
    );
    const columns = csvColumns.map(({ name }) => name);
    const gone = Object.keys(contract.fields).filter((path) => contract.fields[path] !== fields[path]);
    const told = (part: string, why: string) =>
      `${why} Raise the ${part} number of dataVersion (story-record.ts), tell it on /open-data/, and write contract.json anew.`;
    expect(gone, told('first', 'Users read these fields, and they went away or changed.')).toEqual([]);
    expect(
      columns.slice(0, contract.columns.length),
      told('first', 'Users read these columns, in this order.'),
    ).toEqual(contract.columns);
    expect({ fields, columns, version: dataVersion }, told('second', 'Something new came.')).toEqual(
      contract,
    );
  });

  it('are all in the CSV, but those of the file as a whole', () => {
    const single = dataFields().filter(
      ({ path, type }) => path.startsWith('stories[].') && !type.startsWith('object'),
    );
    const held = csvColumns.map(({ holds }) => `stories[].${holds}`);
    expect(held.sort()).toEqual(single.map(({ path }) => path).sort());
  });
});

/** The value of a field such as "places[].name" or "takes.pace" in the JSON, as text. */
function valueAt(story: StoryRecord, path: string): string | string[] {
  const at = (value: unknown, key: string) => (value as Record<string, unknown> | undefined)?.[key];
  const [list = '', rest] = path.split('[].');
  const found = list.split('.').reduce<unknown>(at, story);
  if (!Array.isArray(found)) return String(found ?? '');
  return found.map((one) => String((rest === undefined ? one : at(one, rest)) ?? ''));
}

describe.each([
  ['the CSV', csvFile(data), ','],
  ['the CSV for Excel', excelCsvFile(data), ';'],
])('%s', (_, text, delimiter) => {
  const rows: Record<string, string>[] = parse(text, { columns: true, delimiter, bom: true });

  it('says the same as the JSON, read by another library', () => {
    expect(rows).toHaveLength(data.stories.length);
    rows.forEach((row, index) => {
      const story = data.stories[index];
      if (story === undefined) throw new Error('A row without a story.');
      for (const { name, holds, isList } of csvColumns) {
        const cell = row[name]?.replace(/^'(?=[=+\-@\t\r])/, '') ?? '';
        const expected = valueAt(story, holds);
        const values = isList && !(cell === '' && expected.length === 0) ? cell.split(' | ') : cell;
        expect(isList && values === '' ? [] : values, `${story.slug} ${name}`).toEqual(expected);
      }
    });
  });

  it('is what the description of the columns says', () => {
    const { tables } = csvMetadata(data) as {
      tables: { dialect: object; tableSchema: { columns: { name: string }[] } }[];
    };
    const table = tables.find(({ dialect }) => JSON.stringify(dialect).includes(`"${delimiter}"`));
    expect(table?.tableSchema.columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
  });
});

describe('a spreadsheet', () => {
  it.each(['=1+1', '+31', '-5', '@SUM(A1)', '\t=1', '\r=1'])('runs no value: %j', (title) => {
    const [story] = data.stories;
    if (story === undefined) throw new Error('No story.');
    const evil = { ...data, stories: [{ ...story, title, worked: ['a|b', 'c'] }] };
    for (const [text, delimiter] of [
      [csvFile(evil), ','],
      [excelCsvFile(evil), ';'],
    ] as const) {
      const [row]: Record<string, string>[] = parse(text, { columns: true, delimiter, bom: true });
      expect(row).toMatchObject({ title: `'${title}`, worked: 'a¦b | c' });
    }
  });

  it('in Dutch opens the file for Excel as UTF-8', () => {
    expect(excelCsvFile(data).startsWith('\uFEFFslug;code;url;')).toBe(true);
    expect(csvFile(data).startsWith('slug,code,url,')).toBe(true);
    expect(csvFile(data).split('\r\n').length).toBeGreaterThan(data.stories.length);
  });
});
