import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contact } from '../schema/contact.ts';
import { contentDocuments, type DocumentName } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { cover } from '../schema/cover.ts';
import { phoneNumber } from '../schema/field.ts';
import { type Field, fieldTree } from '../schema/field-tree.ts';
import { figure } from '../schema/figure.ts';
import type { KindName } from '../schema/kind-name.ts';
import { photoExtensions } from '../schema/photo.ts';
import { place } from '../schema/place.ts';
import { storySchema } from '../schema/story.ts';
import { checkContent } from './check-content.ts';
import { checkNames } from './check-names.ts';
import { checkReferences } from './check-references.ts';
import type { CheckedDocument, CheckedFile, CheckedFolder } from './checked-file.ts';
import { sortFiles } from './content-files.ts';
import { describeIssue } from './describe-issue.ts';
import { readFields } from './front-matter.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';
import { guardText } from './text-guard.ts';
import { proseIn } from './words/prose.ts';

/** What the check does with a field follows from what the schema says of it; these tests give it the fields alone. */
const guarded = guardText('');
const text = (kind: KindName, yaml: string) =>
  ({
    kind,
    id: 'a',
    file: 'a.mdx',
    source: '',
    frontMatter: readFields(yaml),
    guarded,
    data: undefined,
    problems: [],
  }) as CheckedFile;
const document = (name: DocumentName, yaml: string) =>
  ({
    name,
    file: 'a.yaml',
    source: '',
    fields: readFields(yaml),
    data: undefined,
    problems: [],
  }) as CheckedDocument;
const folder = (more: Partial<CheckedFolder>): CheckedFolder => ({
  texts: [],
  documents: [],
  photos: [],
  ownWords: '',
  ...more,
});

/** A group of fields in which every single value is `value`, one item in each list. */
const filled = ({ properties, items }: Field, value: string): unknown =>
  properties
    ? Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, filled(inner, value)]))
    : items
      ? [filled(items, value)]
      : value;
const filledText = (kind: KindName, value: string) =>
  text(kind, JSON.stringify(filled(fieldTree(contentKinds[kind].schema), value)));

describe('running prose', () => {
  const proseOf = (more: Partial<CheckedFolder>) =>
    proseIn(folder(more)).map(({ field }) => field?.filter((step) => typeof step === 'string').join('.'));

  it('is what the schema calls so', () => {
    expect(proseOf({ texts: [filledText('verhalen', 'x')] })).toEqual([
      'title',
      'summary',
      'organisation',
      'shortName',
      'approach.evidence',
      'alsoTouches.evidence',
      'figures.unit',
      'figures.label',
      'figures.note',
      'worked',
      'difficult',
      'tips.text',
      'takes.support',
      'takes.budget',
      'takes.guidance',
      'takes.scale',
      'takes.pace',
      'partners.name',
      'partners.role',
      'timeline.when',
      'timeline.what',
      'provenance.toldBy',
      'since.what',
      'cover.alt',
      'withdrawn.reason',
    ]);
  });

  it('is also in the questions of the keuzehulp and in what answers say, but not in the words of readers', () => {
    const yaml = JSON.stringify(filled(fieldTree(contentDocuments.keuzehulp), 'x'));
    expect(proseOf({ documents: [document('keuzehulp', yaml)] })).toEqual([
      'setBy',
      'questions.question',
      'questions.why',
      'questions.answers.label',
      'questions.answers.consequence',
      'heaviest.question',
      'heaviest.why',
    ]);
    const words = JSON.stringify(filled(fieldTree(contentDocuments.zoekwoorden), 'x'));
    expect(proseOf({ documents: [document('zoekwoorden', words)] })).toEqual(['answers.says']);
  });

  it('is searched for the reading errors of the booklet, in documents as well', async () => {
    const files = filesInMemory({ 'content/keuzehulp.yaml': 'setBy: "de redactie en het UVW"' });
    expect((await checkContent(files)).problems).toContainEqual({
      file: 'content/keuzehulp.yaml',
      line: 1,
      column: 8,
      field: 'setBy',
      message: '“UVW” is een leesfout uit de bron.',
      suggestion: 'UWV',
    });
  });

  it('is no field by accident', () => {
    expect(proseOf({ texts: [text('verhalen', 'nieuw: een zin\nplaces:\n  - nieuw: een zin')] })).toEqual([]);
  });
});

it.each<[KindName, string[]]>([
  ['verhalen', ['partners › 1 › id', 'withdrawn › into']],
  [
    'aanpakken',
    [
      'fitsWhen › 1 › stories › 1',
      'takes › support › stories › 1',
      'takes › budget › stories › 1',
      'takes › guidance › stories › 1',
      'takes › scale › stories › 1',
      'takes › pace › stories › 1',
      'risks › 1 › stories › 1',
      'glance › pays › stories › 1',
      'glance › guidance › stories › 1',
      'glance › size › stories › 1',
      'glance › pace › stories › 1',
      'glance › asks › stories › 1',
      'strongIn › 1 › story',
      'fits › 1 › story',
      'talk › story',
    ],
  ],
  ['doelgroepen', ['knownBy › 1 › id']],
  ['sectoren', []],
  ['begrippen', []],
  ['paginas', []],
])('in content/%s these fields refer to a file: %j', (kind, expected) => {
  const problems = checkReferences({ texts: [filledText(kind, 'nergens')] });
  const dangling = problems.filter(({ message }) => message.startsWith('"nergens" bestaat niet in content/'));
  expect(dangling.map(({ field }) => field)).toEqual(expected);
});

it('people are named in the list of people and in the source, and in no other field', () => {
  const yaml = `people: [{ id: noor, name: Noor, role: "de kweker, Noor" }]
source: { title: Noor vertelt, publication: x }
title: Noor vertelt
provenance: { toldBy: Noor en haar begeleider }
nieuw: [{ veld: Noors kas }]`;
  const problems = checkNames(folder({ texts: [text('verhalen', yaml)] }));
  expect(problems.map(({ field, line }) => [field, line])).toEqual([
    ['title', 3],
    ['provenance › toldBy', 4],
    ['nieuw › 1 › veld', 5],
  ]);
});

describe('what an editor is told about', () => {
  const told = (schema: z.ZodType, yaml: string) => {
    const fields = readFields(yaml);
    const issues = schema.safeParse(fields.data).error?.issues ?? [];
    const problems = issues.flatMap((issue) => describeIssue(issue, schema, fields));
    return reportAsText({ files: 1, problems: problems.map((problem) => ({ file: 'a', ...problem })) }).split(
      '\n\n',
    )[0];
  };

  it('a list of English words: what each of them means', () => {
    expect(told(figure, 'value: "5"\nlabel: mensen\nkind: banen')).toBe(`a:3:7
  kind: "banen" staat niet in de lijst.
  Bedoelde je "placements"?
  Toegestaan: placements (banen of plaatsingen die er kwamen), plan (plan voor banen), target (doel voor banen), vacancy (open plekken), trial (duur van een proefplaatsing), temporary (duur van een tijdelijke baan), share (aandeel), period (andere tijd), scale (omvang), context (omvang van een andere organisatie), other (overig).`);
    expect(told(cover, 'icon: paard')).toMatch(
      /Bedoelde je "horse"\?\n {2}Toegestaan: horse \(paard\), .*, student, signpost/,
    );
  });

  it('a list of Dutch words: the words', () => {
    expect(told(place, 'name: Assen\nprovince: Drente')).toBe(`a:2:11
  province: "Drente" staat niet in de lijst.
  Bedoelde je "drenthe"?
  Toegestaan: drenthe, flevoland, friesland, gelderland, groningen, limburg, noord-brabant, noord-holland, overijssel, utrecht, zeeland, zuid-holland.`);
  });

  it('the name of a photograph: how it may end', () => {
    expect(told(cover, 'image: Kas.gif\nalt: x\ncredit: x\nlicence: cc0')).toBe(`a:1:8
  image: "Kas.gif" is geen goede bestandsnaam voor een foto. Gebruik kleine letters, cijfers en koppeltekens, en jpg, jpeg, png, webp of avif.`);
  });

  it('a month, a telephone number, a mail address and a web address: how to write them', () => {
    expect(told(contact, 'role: x\nemail: jan apestaart x\ncheckedOn: "2026-05"')).toBe(`a:2:8
  email: "jan apestaart x" is geen mailadres, zoals naam@voorbeeld.nl.`);
    expect(
      told(
        contentKinds.begrippen.schema,
        'term: x\nkind: begrip\nsummary: x\nbasis: bron\nurl: x.nl\nasOf: mei',
      ),
    ).toBe(`a:5:6
  url: "x.nl" is geen volledig webadres. Een webadres begint met https://.
  Bedoelde je "https://x.nl"?`);
    expect(told(contact, 'role: x\ncheckedOn: mei')).toBe(`a:2:12
  checkedOn: "mei" is geen maand. Schrijf jaar-maand tussen aanhalingstekens, zoals "2019-01".`);
    expect(told(z.strictObject({ number: phoneNumber }), 'number: "070 12"')).toBe(`a:1:9
  number: "070 12" is geen telefoonnummer. Schrijf het zo: "070 123 45 67".`);
  });

  it.each([
    ['mei', undefined],
    ['mei 2019', '2019-05'],
    ['1-2019', '2019-01'],
    ['2019-1', '2019-01'],
    ['13-2019', undefined],
    ['2019-01-31', undefined],
  ])('a month or a year that is written as %s: how to write it, and "%s"', (written, suggestion) => {
    const asked = z.strictObject({ asOf: storySchema.shape.asOf });
    expect(told(asked, `asOf: "${written}"`)).toBe(
      `a:1:7
  asOf: "${written}" is geen maand en geen jaar. Schrijf jaar-maand tussen aanhalingstekens, zoals "2019-01". Noemt de bron geen maand? Schrijf dan alleen het jaar: "2019".${
    suggestion === undefined ? '' : `\n  Bedoelde je "${suggestion}"?`
  }`,
    );
  });

  it('a year without quotes, which YAML makes a number of: the year in quotes', () => {
    expect(told(z.strictObject({ asOf: storySchema.shape.asOf }), 'asOf: 2019')).toBe(`a:1:7
  asOf: hier staat het getal 2019 zonder aanhalingstekens.
  Bedoelde je "2019"?`);
  });
});

it('accepts a photograph with each of the endings, and no other', async () => {
  const files = Object.fromEntries(
    [...photoExtensions, 'gif', 'jpgx'].map((ending) => [`content/verhalen/a/foto.${ending}`, '']),
  );
  const { photos } = await sortFiles(filesInMemory(files));
  expect(photos.map(({ file }) => file).sort()).toEqual(
    photoExtensions.map((ending) => `content/verhalen/a/foto.${ending}`).sort(),
  );
  for (const ending of photoExtensions)
    expect(cover.shape.image.safeParse(`foto.${ending}`).success).toBe(true);
  for (const name of ['foto.gif', 'foto.jpgx', 'foto', 'Foto.jpg', 'foto_1.jpg', '.jpg', 'a/foto.jpg'])
    expect(cover.shape.image.safeParse(name).success).toBe(false);
});
