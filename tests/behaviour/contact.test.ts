import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { interview } from '../../src/contact/messages.ts';
import { librarySite } from '../support/sites.ts';

const document = parseDocument(await readFile(path.join(librarySite.dist, 'contact/index.html'), 'utf8'));
const addresses = DomUtils.getElementsByTagName('a', document).map(({ attribs }) => attribs.href ?? '');
const mails = addresses.filter((address) => address.startsWith('mailto:redactie@kring.example?'));

describe('the page about contact', () => {
  it('has a message with the five questions of a story, short enough for every mail program', () => {
    const story = mails.find((address) => address.includes(encodeURIComponent('Ons verhaal'))) ?? '';
    for (const question of interview) expect(decodeURIComponent(story)).toContain(question);
    expect(story.length).toBeLessThan(1800);
  });

  it('has one for what is not right and one for a name, at addresses that other pages lead to', () => {
    expect(
      mails.map((address) => new URLSearchParams(address.split('?')[1]).get('subject')).slice(1),
    ).toEqual([
      'We zijn begonnen',
      'Dit klopt niet meer op Gewoon doen',
      'Haal mijn naam weg van Gewoon doen',
    ]);
    for (const id of [
      'vertel-jullie-verhaal',
      'wij-zijn-begonnen',
      'klopt-dit-nog',
      'naam-weghalen',
      'een-verhaal-of-verbetering-insturen',
    ])
      expect(DomUtils.getElementById(id, document), id).not.toBeNull();
  });
});

it('the colophon says which version this is', async () => {
  const colophon = await readFile(path.join(librarySite.dist, 'colofon/index.html'), 'utf8');
  expect(colophon).toMatch(
    new RegExp(`Versie van de software</dt>\\s*<dd>\\s*${RegExp.escape(project.version)}`),
  );
});
