import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Texts, withOurTexts } from '../beheer/build/dutch.ts';
import { configOf } from '../beheer/config/config.ts';
import { shelfLifeInMonths } from '../contact/shelf-life.ts';
import { guideCommand, guideFile, withTables } from '../schema/guide.ts';
import { storySchema } from '../schema/story.ts';
import { storyComponents } from '../schema/story-components.ts';
import { approaches, bases, chapters, consents, doelgroepen, figureKinds, sectors } from '../taxonomy.ts';

/** Every text of the screen: what Sveltia says in Dutch, the names of our fields and choices, and both together. */
function namesOnScreen(): string[] {
  const sveltia = JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/nl.json', 'utf8')) as Texts;
  const config = configOf({
    host: { name: 'github', project: 'kring/gewoon-doen', origins: [] },
    questions: [],
  });
  const ours = textsIn(config);
  const filled = ['GitHub-gebruikersinstellingenpagina'];
  return [
    ...textsIn(withOurTexts(sveltia)),
    ...ours,
    ...ours.map((name) => `${name} toevoegen`),
    ...Object.keys(storyComponents),
    ...filled,
  ];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** REDACTIE.md repeats the schema for people who do not read code; it must not fall behind. */
const guide = readFileSync(guideFile, 'utf8');

describe('REDACTIE.md', () => {
  it(`has the tables that the schema asks for; else run: ${guideCommand}`, () => {
    expect(guide).toBe(withTables(guide));
  });

  it('has every place within itself that it leads to', () => {
    const anchors = [...guide.matchAll(/\]\(#(.*?)\)/g)].map(([, anchor]) => anchor);
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    expect(headings).toEqual(expect.arrayContaining(anchors));
  });

  it('leads only to files that are there, and shows pictures that are light and described', () => {
    const [text = ''] = guide.split('## Naslag');
    const pictures = [...text.matchAll(/!\[(.*?)\]\((.*?)\)/g)].map(([, alt = '', file = '']) => ({
      alt,
      file,
    }));
    expect(pictures.length).toBeLessThanOrEqual(8);
    for (const { alt, file } of pictures) {
      expect(alt.length, file).toBeGreaterThan(30);
      expect(statSync(file).size, file).toBeLessThan(60_000);
    }
    const links = [...guide.matchAll(/\]\((?!#|https?:)(.*?)\)/g)].map(([, file = '']) => file);
    expect(links.filter((file) => !existsSync(file) && !file.endsWith('://adres'))).toEqual([]);
  });

  it('calls in bold only what the screen calls so', () => {
    const [text = ''] = guide.split('## Naslag');
    const shown = new Set(namesOnScreen());
    const bold = [...text.matchAll(/\*\*(?!\n)([^*]+?)\*\*/g)].map(([, words = '']) =>
      words.replace(/\s+/g, ' '),
    );
    expect(bold.length).toBeGreaterThan(60);
    expect(bold.filter((words) => !/[.:?]$/.test(words) && !shown.has(words))).toEqual([]);
  });

  it('says how long a contact stays current', () => {
    expect(guide).toContain(`tot ${shelfLifeInMonths} maanden na`);
  });

  it.each(Object.keys(storySchema.shape))('explains the field %s', (field) => {
    expect(guide).toContain(`| \`${field}\` |`);
  });

  it.each(Object.entries({ sectors, approaches, doelgroepen, chapters, figureKinds, consents, bases }))(
    'names every value of %s',
    (_, list) => {
      for (const key of Object.keys(list)) expect(guide).toContain(`\`${key}\``);
    },
  );

  it.each(Object.keys(storyComponents))('shows how to write <%s>', (name) => {
    expect(guide).toContain(`<${name}`);
  });
});
