import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shelfLifeInMonths } from '../contact/shelf-life.ts';
import { guideCommand, guideFile, withTables } from '../schema/guide.ts';
import { storySchema } from '../schema/story.ts';
import { storyComponents } from '../schema/story-components.ts';
import { approaches, bases, chapters, consents, doelgroepen, figureKinds, sectors } from '../taxonomy.ts';

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
