import { expect, it } from 'vitest';
import { withOwnPolicy } from './own-policy.ts';

const policy = (...hashes: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'${hashes.map((hash) => ` '${hash}'`).join('')};">`;
/** SHA-256 of "a" and of "b". */
const a = 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=';
const b = 'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0=';

it('a page allows what stands in it, and not what stands elsewhere', () => {
  const rest = '<style>a</style><p>b</p>';
  expect(withOwnPolicy(policy(a, b) + rest)).toBe(policy(a) + rest);
  expect(withOwnPolicy(`${policy(a, b)}<script>b</script>`)).toBe(`${policy(b)}<script>b</script>`);
  expect(withOwnPolicy(rest)).toBe(rest);
  const data = '<script type="application/ld+json">b</script>';
  expect(withOwnPolicy(policy(a, b) + data + rest)).toBe(policy(a) + data + rest);
});

it('a page with a block for a mail allows the styles of elements in it, and no other page does', () => {
  const shown = withOwnPolicy(`${policy(a)}<mail-preview></mail-preview>`);
  expect(shown).toContain("style-src 'self' 'unsafe-hashes' 'sha256-");
  expect(withOwnPolicy(`${policy(a)}<p></p>`)).not.toContain('unsafe-hashes');
});
