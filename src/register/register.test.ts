import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from '../content-check/check-content.ts';
import { filesInMemory } from '../content-check/raw-file.ts';
import { warningsAbout } from '../content-check/warnings.ts';
import { calendarGaps } from './calendar-gaps.ts';
import { consentsToSee } from './consents.ts';
import { deadLinks } from './dead-links.ts';
import { dueReviews } from './due-reviews.ts';
import type { Finding } from './finding.ts';
import { securityExpiry } from './security-expiry.ts';
import { singleValues } from './single-values.ts';
import { staleContacts } from './stale-contacts.ts';
import { writeReport } from './write-report.ts';

const file = 'content/verhalen/proef/index.mdx';
const text = `${story(['published: 2026-06-01', 'published: 2020-06-01\nreviewed: 2025-06-02'])}
[dood](https://weg.example/) en [goed](https://umc.example/)
`;
const folder = await checkContent(filesInMemory({ ...library, [file]: text }));
const own = (findings: Finding[]) => findings.filter((finding) => finding.file === file);

describe('the register', () => {
  it('has no faults to begin with', () => expect(folder.problems).toEqual([]));

  it('lists a story from the day on which it is due', () => {
    expect(own(dueReviews(folder, '2026-06-01'))).toEqual([]);
    expect(own(dueReviews(folder, '2026-06-02'))).toEqual([
      { about: 'review', file, line: 49, what: 'proef: voor het laatst nagekeken op 2 juni 2025' },
    ]);
  });

  it('lists a contact that is no longer shown as current', () => {
    const found = (today: string) => staleContacts(folder, today).map((finding) => finding.file);
    expect(found('2026-11-26')).toContain('content/sectoren/umc.mdx');
    expect(found('2026-11-26')).not.toContain('content/site.yaml');
    expect(found('2028-12-01')).toContain('content/site.yaml');
  });

  it('lists the security.txt that is about to end', () => {
    expect(securityExpiry(folder, '2027-08-31')).toEqual([]);
    expect(securityExpiry(folder, '2027-09-01')).toEqual([
      {
        about: 'contact',
        file: 'content/site.yaml',
        line: 4,
        what: 'security.txt verloopt op 1 november 2027: kijk of je nog bereikbaar bent, en zet checkedOn op deze maand',
      },
    ]);
    expect(securityExpiry(folder, '2027-11-01')[0]?.what).toContain('verliep');
  });

  it('warns of it with each check', async () => {
    const warned = async (today: string) =>
      (await warningsAbout(folder, today)).filter(({ message }) => message.includes('security.txt'));
    expect(await warned('2027-08-31')).toEqual([]);
    expect(await warned('2027-09-01')).toMatchObject([{ file: 'content/site.yaml', severity: 'warning' }]);
  });

  it('lists consent that is gone or was given to others, without a name', () => {
    const found = consentsToSee(folder).map(({ what }) => what);
    expect(found).toContain(
      'stadsarchief-mistwoude: het hele verhaal is weg, omdat iemand de toestemming introk',
    );
    expect(found).toContain(
      'gemeente-zandwoude, de kweker van de stekjes: toestemming ingetrokken: de site toont alleen de rol',
    );
    expect(found.join()).not.toMatch(/Hans|Noor/);
  });

  it('lists a coming month for which the newsletter has no story', () => {
    expect(calendarGaps(folder, '2026-05-31')).toEqual([]);
    expect(calendarGaps(folder, '2026-06-01')).toEqual([
      {
        about: 'calendar',
        file: 'content/nieuwsbrief.yaml',
        line: 2,
        what: 'er is nog geen verhaal voor juli 2026. Zet er een bij.',
      },
    ]);
  });

  it('lists values that lean on one story', () => {
    const found = singleValues(folder);
    expect(found.length).toBeGreaterThan(0);
    expect(found).not.toContainEqual(expect.objectContaining({ file: 'content/sectoren/gemeenten.mdx' }));
  });

  it('lists links that nobody answers, and not those that refuse a program', async () => {
    const visit = async (url: string) =>
      url.includes('weg.example') ? 404 : url.includes('umc.example') ? 403 : 200;
    expect(await deadLinks(folder, visit)).toEqual([
      { about: 'link', file, line: 56, what: 'https://weg.example/: antwoord 404' },
    ]);
  });
});

describe('the report', () => {
  const findings: Finding[] = [
    { about: 'single', file: 'a.mdx', line: 1, what: '=1+1, "x"' },
    { about: 'review', file: 'b.mdx', line: 2, what: 'een `<b>` verhaal' },
  ];

  it('is text, by subject', () => {
    expect(writeReport('tekst', findings, '2026-11-26')).toBe(
      'Rapport van 2026-11-26\n\nVerhalen die opnieuw naast de bron moeten (1)\n  een `<b>` verhaal\n    b.mdx:2\n\nWaarden met maar één verhaal (1)\n  =1+1, "x"\n    a.mdx:1',
    );
    expect(writeReport('tekst', [], '2026-11-26')).toContain('Er is niets om na te kijken.');
  });

  it('is CSV without formulas', () => {
    expect(writeReport('csv', findings, '2026-11-26').split('\r\n')).toEqual([
      'onderwerp,wat,bestand,regel',
      'Waarden met maar één verhaal,"\'=1+1, ""x""",a.mdx,1',
      'Verhalen die opnieuw naast de bron moeten,een `<b>` verhaal,b.mdx,2',
    ]);
  });

  it('is the body of an issue in which nothing is markup but ours', () => {
    expect(writeReport('issue', findings, '2026-11-26')).toContain('- [ ] `een <b> verhaal` (`b.mdx:2`)');
  });
});
