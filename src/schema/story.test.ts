import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { story } from '../../tests/support/story-template.ts';
import { storySchema } from './story.ts';

const data = (...changes: [string, string][]) => parse(story(...changes).split('---\n')[1] ?? '') as object;
const paths = (value: unknown) => {
  const result = storySchema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'));
};

describe('the schema of a story', () => {
  it('accepts the fixture, with the lists that may be left out', () => {
    expect(storySchema.parse(data())).toMatchObject({ alsoTouches: [], aliases: [], keywords: [] });
  });

  it.each(Object.keys(data()).filter((key) => !['partners', 'people', 'code'].includes(key)))(
    'requires %s',
    (key) => {
      const { [key]: _, ...rest } = data() as Record<string, unknown>;
      expect(paths(rest)).toEqual([key]);
    },
  );

  it.each([
    ['an unknown key, such as layout, which MDX would import', 'layout', '../x.astro'],
    ['slug, which would move the page', 'slug', 'elders'],
  ])('refuses %s', (_, key, value) => {
    expect(storySchema.safeParse({ ...data(), [key]: value }).success).toBe(false);
  });

  it.each(['2026-02-31', '2026', '31-01-2026', '2026-1-1'])('refuses the day %s', (day) => {
    expect(paths({ ...data(), published: day })).toEqual(['published']);
  });

  it('refuses the same value twice, an approach as core and in part, and a double person', () => {
    expect(paths({ ...data(), sector: ['rijk', 'rijk'] })).toEqual(['sector.1']);
    expect(paths({ ...data(), alsoTouches: [{ id: 'teamplaatsing', evidence: 'x' }] })).toEqual([
      'alsoTouches.0.id',
    ]);
    const person = { id: 'a', name: 'A', role: 'de a', doelgroep: true, consent: 'website' };
    expect(paths({ ...data(), people: [person, { ...person, name: 'B' }] })).toEqual(['people.1.id']);
  });

  it('wants a partner by id or by name', () => {
    expect(paths({ ...data(), partners: [{ role: 'x' }] })).toEqual(['partners.0']);
    expect(paths({ ...data(), partners: [{ id: 'uwv', name: 'UWV', role: 'x' }] })).toEqual(['partners.0']);
    expect(paths({ ...data(), partners: [{ name: 'een bureau', role: 'x' }] })).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'ftp://x.nl', 'www.x.nl', 'https://x'])('refuses the address %s', (url) => {
    expect(paths({ ...data(), source: { title: 't', publication: 'p', year: 2020, url } })).toEqual([
      'source.url',
    ]);
  });
});
