import { describe, expect, it } from 'vitest';
import { type Relatable, relate } from './relate.ts';

const make = (id: string, data: Partial<Relatable['data']>): Relatable => ({
  id,
  data: { sector: ['rijk'], approach: [], alsoTouches: [], doelgroep: ['doelgroep-banenafspraak'], ...data },
});
const team = { id: 'teamplaatsing', evidence: 'x' } as const;
const pool = { id: 'werkpool', evidence: 'x' } as const;

describe('related stories', () => {
  const here = make('hier', { sector: ['umc'], approach: [team] });

  it('put a shared core approach elsewhere before all else, with the reason', () => {
    const library = [
      make('zelfde-sector', { sector: ['umc'], approach: [pool] }),
      make('zelfde-aanpak', { sector: ['rijk'], approach: [team] }),
      here,
    ];
    expect(relate(here, library)).toEqual([
      { id: 'zelfde-aanpak', reason: 'Zelfde aanpak (Groepsplaatsing in teams), andere sector' },
      { id: 'zelfde-sector', reason: 'Zelfde sector (Universitair medische centra), andere aanpak' },
    ]);
  });

  it('name a sector that is shared as well, an approach that is touched and a group', () => {
    const reason = (data: Partial<Relatable['data']>) => relate(here, [make('daar', data)])[0]?.reason;
    expect(reason({ sector: ['umc'], approach: [team] })).toBe(
      'Zelfde aanpak (Groepsplaatsing in teams), zelfde sector',
    );
    expect(reason({ alsoTouches: [team] })).toBe('Raakt aan dezelfde aanpak (Groepsplaatsing in teams)');
    const student = make('student', {
      sector: ['wo'],
      doelgroep: ['doelgroep-banenafspraak', 'hoogopgeleid'],
    });
    expect(relate(student, [make('daar', { doelgroep: ['hoogopgeleid'] })])[0]?.reason).toBe(
      'Zelfde doelgroep (Hoogopgeleide mensen met een arbeidsbeperking)',
    );
  });

  it('leave out the story itself and stories that only share the whole doelgroep', () => {
    expect(relate(here, [here, make('ver', { approach: [pool] })])).toEqual([]);
  });

  it('are at most as many as asked for', () => {
    const library = ['a', 'b', 'c', 'd'].map((id) => make(id, { approach: [team] }));
    expect(relate(here, library, 2).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
