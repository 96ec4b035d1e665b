import { describe, expect, it } from 'vitest';
import { startedQuestions } from './messages.ts';
import { weStarted } from './we-started.ts';

const after = { title: 'In de kas', where: 'https://gd.example/verhalen/in-de-kas/' };
const mailbox = 'redactie@kring.example';

describe('an employer who began', () => {
  it('mails the answers to our questions, and after which story', () => {
    const mail = decodeURIComponent(
      weStarted({ mailbox, repository: 'https://github.com/kring/gd' }, after) ?? '',
    );
    expect(mail).toMatch(
      /^mailto:redactie@kring\.example\?subject=We zijn begonnen: In de kas&body=Na: In de kas \(https:\/\/gd\.example\/verhalen\/in-de-kas\/\)\n\n/,
    );
    for (const question of startedQuestions) expect(mail).toContain(question);
    expect(decodeURIComponent(weStarted({ mailbox }) ?? '')).toContain('Na welk verhaal of welke aanpak?');
  });

  it('fills in the form at the code host without a mailbox, and does neither without both', () => {
    expect(weStarted({ repository: 'https://github.com/kring/gd' }, after)).toBe(
      'https://github.com/kring/gd/issues/new?template=begonnen.yml&title=We%20zijn%20begonnen%3A%20In%20de%20kas',
    );
    expect(weStarted({ repository: 'https://gitlab.com/kring/gd' })).toBe(
      'https://gitlab.com/kring/gd/-/issues/new?issuable_template=begonnen&issue%5Btitle%5D=We%20zijn%20begonnen',
    );
    expect(weStarted({}, after)).toBeUndefined();
  });
});
