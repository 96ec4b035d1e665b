import { describe, expect, it } from 'vitest';
import { atCodeHost } from './code-host.ts';
import { improveStory } from './improve-story.ts';

const story = { id: 'in-de-kas', title: 'In de kas', where: 'https://gd.example/verhalen/in-de-kas/' };

describe('what a reader can do about a story', () => {
  it.each([
    [
      'https://github.com/kring/gd/',
      'https://github.com/kring/gd/edit/main/content/verhalen/in-de-kas/index.mdx',
      'https://github.com/kring/gd/issues/new?template=verhaal.yml',
    ],
    [
      'https://gitlab.com/kring/gd',
      'https://gitlab.com/kring/gd/-/edit/main/content/verhalen/in-de-kas/index.mdx',
      'https://gitlab.com/kring/gd/-/issues/new?issuable_template=verhaal',
    ],
    [
      'https://codeberg.org/kring/gd',
      'https://codeberg.org/kring/gd/_edit/main/content/verhalen/in-de-kas/index.mdx',
      'https://codeberg.org/kring/gd/issues/new?template=.github%2FISSUE_TEMPLATE%2Fverhaal.yml',
    ],
  ])('is done at the code host: %s', (repository, edit, propose) => {
    const ways = improveStory({ repository }, story);
    expect(ways).toMatchObject({ edit, propose });
    expect(ways.ask).toContain('Klopt%20dit%20nog%3F%20In%20de%20kas');
  });

  it('is a mail, or nothing, without a code host', () => {
    expect(improveStory({}, story)).toEqual({ edit: undefined, ask: undefined, propose: undefined });
    expect(improveStory({ mailbox: 'redactie@kring.example' }, story)).toMatchObject({
      edit: undefined,
      ask: expect.stringMatching(/^mailto:redactie@kring\.example\?subject=Klopt/),
    });
  });

  it('stays shorter than an address may be', () => {
    const address = atCodeHost('https://github.com/kring/gd').newIssue({
      title: 'x',
      body: 'é'.repeat(20_000),
    });
    expect(address.length).toBeLessThanOrEqual(8_000);
    expect(address).toMatch(/title=x&body=(?:%C3%A9)+$/);
  });
});
