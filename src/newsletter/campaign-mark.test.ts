import { describe, expect, it } from 'vitest';
import { withMark } from './campaign-mark.ts';
import { storyShared } from './fixture-items.ts';

describe('a mark on a link', () => {
  it('is in three parts that tools know, and only on the link', () => {
    expect(withMark(storyShared, ' Nieuwsbrief mei 2026 ')).toEqual({
      ...storyShared,
      address: `${storyShared.address}?utm_source=nieuwsbrief&utm_medium=email&utm_campaign=nieuwsbrief-mei-2026`,
    });
  });

  it.each(['', '  ', '👩🏽‍🦽', '"><'])('is absent when nobody asked for one: "%s"', (mark) => {
    expect(withMark(storyShared, mark)).toEqual(storyShared);
  });

  it.each(['a"><script>', 'x&utm_source=y#z', ') [klik](javascript:1', 'é\r\nBcc: a@b'])(
    'stays a mark: %s',
    (mark) => {
      const marked = new URL(withMark(storyShared, mark).address);
      expect([...marked.searchParams.keys()]).toEqual(['utm_source', 'utm_medium', 'utm_campaign']);
      expect(marked.searchParams.get('utm_campaign')).toMatch(/^[a-z0-9-]+$/);
      expect(marked.hash).toBe('');
    },
  );
});
