import { expect, it } from 'vitest';
import { pageId, pageOfId } from './page-ids.ts';

it('an id gives the number of its page, to who has the same numbering', () => {
  expect(pageOfId(pageId('1a2b', 'c0ffee', 4321), '1a2b')).toBe(4321);
  expect(pageOfId(pageId('1a2b', 'c0ffee', 0), '1a2b')).toBe(0);
  expect(pageOfId(pageId('1a2c', 'c0ffee', 4321), '1a2b')).toBeUndefined();
  expect(pageOfId('nl_b73cfc8', '1a2b')).toBeUndefined();
});
