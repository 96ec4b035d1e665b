import { describe, expect, it } from 'vitest';
import { reachEditors } from './reach-editors.ts';

const message = { subject: 'Ik zocht iets', body: 'Ik zocht: bed & bad' };
const repository = 'https://github.com/kring/gewoon-doen/';

describe('a message to the editors', () => {
  it('is a mail when there is a mailbox, else an issue, else nothing', () => {
    const text = 'Ik%20zocht%3A%20bed%20%26%20bad';
    expect(reachEditors({ mailbox: 'redactie@kring.example', repository }, message)).toBe(
      `mailto:redactie@kring.example?subject=Ik%20zocht%20iets&body=${text}`,
    );
    expect(reachEditors({ repository }, message)).toBe(
      `https://github.com/kring/gewoon-doen/issues/new?title=Ik%20zocht%20iets&body=${text}`,
    );
    expect(reachEditors({}, message)).toBeUndefined();
  });

  it('is an issue in the words of GitLab where the project is there', () => {
    const site = { repository: 'https://gitlab.kring.example/groep/gewoon-doen' };
    expect(reachEditors(site, message)).toMatch(
      /^https:\/\/gitlab\.kring\.example\/groep\/gewoon-doen\/-\/issues\/new\?issue%5Btitle%5D=Ik%20zocht/,
    );
  });
});
