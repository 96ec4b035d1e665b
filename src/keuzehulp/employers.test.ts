import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readModel } from '../content-check/read-model.ts';
import { advise } from './advise.ts';
import { rolesInOrder } from './model.ts';

/** Invented employers with a package that was predicted without sight of the weights, and where that was missed. */
const role = z.enum(rolesInOrder);
const schema = z.array(
  z.object({
    name: z.string(),
    answers: z.record(z.string(), z.string()),
    package: z.record(role, z.array(z.string())),
    missed: z.array(role),
  }),
);
const employers = schema.parse(parse(await readFile('tests/employers.yaml', 'utf8')));
const { model } = await readModel('.');

describe.each(employers)('$name', ({ answers, package: predicted, missed }) => {
  const parts = advise(model, answers).roles;

  it('has first what was predicted, or nothing where nothing was, but for what was missed from the start', () => {
    const differs = parts.filter(({ role: part, first }) => {
      const wanted = predicted[part];
      return wanted.length === 0 ? first.length > 0 : !first.some((id) => wanted.includes(id));
    });
    expect(differs.map((part) => part.role)).toEqual(missed);
  });
});

it('holds the answers of whole employers', () => {
  const asked = model.questions.map(({ id }) => id);
  for (const { answers } of employers) expect(Object.keys(answers)).toEqual(asked);
});
