import { expect, it } from 'vitest';
import { expiryAfter, securityText } from './security-text.ts';

const checkedOn = '2026-11';

it('security.txt says where to report a weakness, for less than a year', () => {
  const text = securityText({
    mailbox: 'redactie@gd.example',
    repository: 'https://github.com/kring/gewoon-doen',
    checkedOn,
    file: new URL('https://gd.example/.well-known/security.txt'),
    contactPage: new URL('https://gd.example/contact/'),
  });
  expect(text).toBe(`Contact: mailto:redactie@gd.example
Contact: https://gd.example/contact/
Expires: 2027-11-01T00:00:00Z
Preferred-Languages: nl, en
Canonical: https://gd.example/.well-known/security.txt
Policy: https://github.com/kring/gewoon-doen/blob/main/.github/SECURITY.md
`);
  expect(expiryAfter('2027-01')).toBe('2028-01-01');
});

it('there is no security.txt without a contact', () => {
  const nowhere = { file: undefined, contactPage: undefined };
  expect(securityText({ checkedOn, ...nowhere })).toBeUndefined();
  expect(securityText({ checkedOn, repository: 'https://github.com/kring/x', ...nowhere })).toBeUndefined();
});
