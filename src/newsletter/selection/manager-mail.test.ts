import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSlug } from '../../slug.ts';
import { longestLink, managerMail, type ToldStory } from './manager-mail.ts';

const team: ToldStory = {
  title: 'Eén team doet alle bedden',
  organisation: 'UMC',
  factsOf: 'januari 2019',
  took: 'Budget: één voor het hele ziekenhuis.',
  address: 'https://gewoon.example/verhalen/umc/',
};
const kas: ToldStory = {
  ...team,
  title: 'De kas',
  took: '',
  address: 'https://gewoon.example/verhalen/kas/',
};

const linesIn = (link: string) =>
  new URLSearchParams(link.replace('mailto:?', '')).get('body')?.split('\r\n') ?? [];

describe('the mail to a manager', () => {
  it('tells of each story what it took, when the source says so, and asks one question', () => {
    const { subject, body } = managerMail([team, kas]);
    expect(subject).toBe('2 verhalen over de banenafspraak');
    expect(body).toBe(`Beste …,

Ik zoek uit hoe wij mensen met een arbeidsbeperking een baan kunnen geven. Deze verhalen van andere werkgevers helpen daarbij:

Eén team doet alle bedden (UMC, januari 2019)
Budget: één voor het hele ziekenhuis.
https://gewoon.example/verhalen/umc/

De kas (UMC, januari 2019)
https://gewoon.example/verhalen/kas/

Mag ik hier een kwartier met je over praten?`);
  });

  it('holds no more than three stories, and speaks of one as one', () => {
    const four = managerMail([team, kas, team, { ...kas, title: 'De vierde' }]);
    expect(four.subject).toBe('3 verhalen over de banenafspraak');
    expect(four.body).not.toContain('De vierde');
    const { subject, body } = managerMail([team]);
    expect([subject, body.split('\n')[2]]).toEqual([
      'Een verhaal over de banenafspraak',
      'Ik zoek uit hoe wij mensen met een arbeidsbeperking een baan kunnen geven. Dit verhaal van een andere werkgever helpt daarbij:',
    ]);
  });

  it('shortens what it took first, at a word', () => {
    const long = {
      ...team,
      took: 'Heel veel geduld, en een collega die elke dag even komt kijken. '.repeat(12),
    };
    const { link, body } = managerMail([long, long, long]);
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(body).toContain('Eén team doet alle bedden (UMC, januari 2019)');
    expect(body).toMatch(/Heel veel geduld, en een [\p{L}, .]+\p{L} …\n/u);
  });

  it('has a link of at most 1,800 characters with every address whole, whatever the stories', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const slug = fc.stringMatching(new RegExp(`^[a-z0-9-]{1,${longestSlug}}$`));
    const story = fc.record({
      title: text,
      organisation: text,
      factsOf: text,
      took: text,
      address: slug.map((one) => `https://een-lange-naam-van-een-site.voorbeeld.nl/verhalen/${one}/`),
    });
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 5 }), (stories) => {
        const { link, body } = managerMail(stories);
        expect(link.length).toBeLessThanOrEqual(longestLink);
        expect(linesIn(link).join('\n')).toBe(body);
        for (const { address } of stories.slice(0, 3)) expect(linesIn(link)).toContain(address);
      }),
      { numRuns: 40 },
    );
  });
});
