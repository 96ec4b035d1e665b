import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storySchema } from '../schema/story.ts';
import { storyComponents } from '../schema/story-components.ts';
import { approaches, bases, chapters, consents, doelgroepen, figureKinds, sectors } from '../taxonomy.ts';

/** REDACTIE.md repeats the schema for people who do not read code; it must not fall behind. */
const guide = readFileSync('REDACTIE.md', 'utf8');

describe('REDACTIE.md', () => {
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
