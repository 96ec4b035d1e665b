import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { smallLibrary } from '../../tests/support/library.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';

const file = 'content/toegankelijkheid.yaml';
const today = '2026-11-26';
// A check of the folder goes by the clock.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(today) }));
afterAll(() => void vi.useRealTimers());

const report = (on: string, kind = 'full') => ({
  title: 'Onderzoek',
  url: 'https://onderzoek.example/rapport',
  on,
  by: 'Bureau Voorbeeld',
  kind,
});
const deviation = {
  criterion: '1.4.3',
  what: 'Grijze letters op de kaart.',
  cause: 'De kleur is te licht.',
  effect: 'Wie slecht ziet, leest het niet.',
  measure: 'Een donkerder kleur.',
  by: '2027-01-01',
};
const signed = { name: 'Robin', role: 'directeur', on: today };
const told = async (statement: object) => {
  const fields = { measures: ['Tests bij elke wijziging.'], reviewed: today, ...statement };
  const folder = await checkContent(filesInMemory({ ...smallLibrary, [file]: stringify(fields) }));
  const problems = folder.problems.filter((one) => one.file === file);
  return problems.map(({ field, message }) => `${field}: ${message}`);
};

describe('the accessibility statement', () => {
  it('may be absent', async () => {
    const { problems } = await checkContent(filesInMemory(smallLibrary));
    expect(problems).toEqual([]);
  });

  it.each([
    ['D, with nothing to support it', { status: 'D' }],
    ['C, with research planned', { status: 'C', planned: '2027-04-01', signed }],
    ['B', { status: 'B', reports: [report('2025-01-01')], deviations: [deviation], signed }],
    [
      'B with a report of 36 months to the day',
      { status: 'B', reports: [report('2023-11-26')], deviations: [deviation], signed },
    ],
    ['A', { status: 'A', reports: [report('2025-01-01'), report('2025-06-01', 'again')], signed }],
  ])('may say %s', async (_, statement) => {
    expect(await told(statement)).toEqual([]);
  });

  it.each([
    [
      'B without a report',
      { status: 'B', deviations: [deviation], signed },
      /^status: B mag niet zonder rapport .* of kies D\.$/,
    ],
    [
      'A with a quick scan only',
      { status: 'A', reports: [report('2026-01-01', 'partial')], planned: '2027-01-01', signed },
      /^status: A mag niet zonder rapport .* of kies C\.$/,
    ],
    [
      'B with a report of more than 36 months',
      { status: 'B', reports: [report('2023-11-25')], deviations: [deviation], signed },
      /^status: B mag niet meer: het laatste volledige onderzoek is ouder dan 36 maanden\./,
    ],
    [
      'A without a second inspection',
      { status: 'A', reports: [report('2026-01-01')], signed },
      /^status: A mag alleen na een herinspectie/,
    ],
    [
      'A with something left to mend',
      { status: 'A', reports: [report('2026-01-01', 'again')], deviations: [deviation], signed },
      /^status: A mag niet zolang er afwijkingen zijn/,
    ],
    [
      'B with nothing that fails',
      { status: 'B', reports: [report('2026-01-01')], signed },
      /^deviations: ontbreekt/,
    ],
    ['C with nothing planned', { status: 'C', signed }, /^planned: ontbreekt/],
    [
      'C with research in a year',
      { status: 'C', planned: '2027-11-26', signed },
      /^planned: ligt meer dan 6 maanden na/,
    ],
    [
      'C with research that did not come',
      { status: 'C', planned: '2026-11-01', signed },
      /^planned: 2026-11-01 is voorbij/,
    ],
    ['C that nobody signed', { status: 'C', planned: '2027-01-01' }, /^signed: ontbreekt/],
    [
      'a report of tomorrow',
      { status: 'D', reports: [report('2026-11-27')] },
      /^reports › 1 › on: 2026-11-27 moet nog komen/,
    ],
    ['a status that is not one', { status: 'E' }, /^status: "E" staat niet in de lijst/],
    [
      'a deviation without its measure',
      {
        status: 'B',
        reports: [report('2026-01-01')],
        deviations: [{ ...deviation, measure: undefined }],
        signed,
      },
      /^deviations › 1 › measure: ontbreekt/,
    ],
  ])('may not say %s', async (_, statement, message) => {
    expect(await told(statement)).toEqual([expect.stringMatching(message)]);
  });
});
