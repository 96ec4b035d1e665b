import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readModel } from '../content-check/read-model.ts';
import type { Fit } from '../schema/keuzehulp.ts';
import { advise } from './advise.ts';
import { analyse } from './analysis.ts';
import { eachChange } from './changes.ts';
import { correlation } from './correlation.ts';
import type { Role } from './model.ts';
import { outcomesCommand, outcomesFile, outcomesTable } from './outcomes.ts';
import { personas } from './personas.ts';
import { scorerOf } from './scorer.ts';
import { readStoryAnswers, type StoryAnswers } from './story-answers.ts';
import { walk } from './walk.ts';
import { wobble } from './wobble.ts';

/** The questions and weights in content/: the invariants that every edit must keep. */
const { model, words } = await readModel('.');
const all = walk(model);
const analysis = analyse(model, all);
const share = (count: number, of = analysis.sets) => count / of;
const partOf = (role: Role) => {
  const place = analysis.parts.findIndex((one) => one.role === role);
  const [part, walked] = [analysis.parts[place], all.parts[place]];
  if (part === undefined || walked === undefined) throw new Error(`no ${role}`);
  return { part, walked };
};

describe.each(personas)('$name', ({ answers, package: expected }) => {
  const { roles } = advise(model, answers);
  it.each(Object.entries(expected))('has in %s: %j', (role, ids) => {
    expect(new Set(roles.find((one) => one.role === role)?.first)).toEqual(new Set(ids));
  });
});

describe('the employer of every story', async () => {
  const stories = await readStoryAnswers();

  it('is known, and no other', () => {
    expect(stories.map(({ id }) => id).sort()).toEqual(model.stories.map(({ id }) => id).sort());
  });

  it.each(stories)('$id: is advised what it combined, where its story is about it', (story) => {
    expect(missedBy(story)).toEqual([]);
  });

  it('is advised it without the reasons from its own story too, for half of them', () => {
    const right = stories.filter((story) => missedBy(story, withoutStory(story.id)).length === 0);
    expect(right.length).toBeGreaterThanOrEqual(9);
  });

  function withoutStory(id: string): typeof model {
    const approaches = model.approaches.map((one) => ({
      ...one,
      fits: one.fits.filter(({ story }) => story !== id),
    }));
    return { ...model, approaches };
  }

  /** The parts that the story is about, in which nothing is first that the story combined. */
  function missedBy({ id, answers, about }: StoryAnswers, of = model): string[] {
    const combined = model.stories.find((one) => one.id === id)?.approaches ?? [];
    const parts = model.approaches.filter((one) => about.includes(one.id)).flatMap(({ roles }) => roles);
    return advise(of, answers)
      .roles.filter(({ role }) => parts.includes(role))
      .filter(({ first }) => !first.some((one) => combined.includes(one)))
      .map(({ role }) => role);
  }
});

it(`the table of outcomes is up to date; else run: ${outcomesCommand}`, async () => {
  const kept = (await readFile(outcomesFile, 'utf8')).split('\n');
  const now = outcomesTable(model, words, personas, analysis).split('\n');
  const changed = now.filter((line) => !kept.includes(line));
  const message = `${outcomesFile} is verouderd. Draai ${outcomesCommand} en neem het bestand op in de pull request. Anders zijn:\n${changed.slice(0, 20).join('\n')}`;
  expect(kept, message).toEqual(now);
});

describe('over all answer sets', () => {
  it('only the one without answers has no advice', () => {
    expect(analysis.sets).toBe(
      model.questions.reduce((product, { answers }) => product * (answers.length + 1), 1),
    );
    expect(analysis.empty).toBe(1);
  });

  it('how many reasons are written for an approach does not decide how often it is first', () => {
    const places = analysis.parts.flatMap(({ approaches }) => approaches);
    expect(correlation(places.map((one) => [one.fits, one.places]))).toBeLessThanOrEqual(0.3);
  });

  it.each(analysis.parts)('in $role each comes first neither too seldom nor too often', ({ approaches }) => {
    for (const { id, places } of approaches) {
      expect(share(places), id).toBeGreaterThanOrEqual(0.1);
      expect(share(places), id).toBeLessThanOrEqual(0.4);
    }
  });

  it.each<[string, Role, string]>([
    ['talent', 'werk', 'talent-centraal'],
    ['interne-vraag', 'werk', 'functiecreatie'],
    ['inkoop', 'werk', 'inkoop-social-return'],
    ['eigen-leerlingen', 'werk', 'eigen-studenten'],
    ['samen', 'geld', 'regionale-afspraken'],
  ])('who starts with %s finds in %s first: %s', (answer, role, id) => {
    const q = model.questions.findIndex(({ answers }) => answers.includes(answer));
    const a = (model.questions[q]?.answers.indexOf(answer) ?? -1) + 1;
    const bit = 1 << model.approaches.findIndex((one) => one.id === id);
    const starting = Array.from(partOf(role).walked.firsts).filter(
      (_, set) => all.sets.answerIn(set, q) === a,
    );
    expect(share(starting.filter((mask) => mask === bit).length, starting.length)).toBeGreaterThanOrEqual(
      0.8,
    );
  });

  it('what leads stays highest when every weight wobbles by one', () => {
    const stays = wobble(model, all, 3);
    expect(stays.werk).toBeGreaterThanOrEqual(0.85);
    for (const kept of Object.values(stays)) expect(kept).toBeGreaterThanOrEqual(0.75);
  });

  it.each(analysis.parts)(
    'in $role one point more or less on one weight takes the lead from an approach in at most 5 %',
    ({ weights }) => {
      const over = weights
        .filter(({ more, less }) => share(Math.max(more, less)) > 0.05)
        .map(
          ({ approach, question, answer, more, less }) =>
            `${approach} ${question}=${answer}: ${more}, ${less}`,
        );
      expect(over).toEqual([]);
    },
  );

  it('every reason matters: without it something else is first, somewhere', () => {
    const idle = model.approaches.flatMap((one) =>
      one.fits.filter((fit) => !mattersAnywhere(one.id, fit)).map((fit) => `${one.id} ${fit.answer}`),
    );
    expect(idle).toEqual([]);
  });

  function mattersAnywhere(id: string, reason: Fit): boolean {
    const without = scorerOf({
      ...model,
      approaches: model.approaches.map((one) =>
        one.id === id ? { ...one, fits: one.fits.filter((fit) => fit !== reason) } : one,
      ),
    });
    for (let set = 0; set < all.sets.count; set++) {
      const answers = all.sets.answersOf(set);
      if (answers[reason.question] !== reason.answer) continue;
      const firsts = without.firsts(without.choiceOf(answers));
      if (firsts.some((mask, part) => mask !== all.parts[part]?.firsts[set])) return true;
    }
    return false;
  }

  it('a question left out takes the lead in at most half of them, but for the start; none is idle', () => {
    for (const { id } of model.questions) {
      const shares = analysis.parts.map(({ role, questions }) => {
        const { changes = 0, answered = 0 } = questions.find((one) => one.id === id) ?? {};
        return { role, changed: share(changes, answered) };
      });
      expect(Math.max(...shares.map(({ changed }) => changed)), id).toBeGreaterThanOrEqual(0.1);
      for (const { role, changed } of shares)
        expect(changed, `${id} in ${role}`).toBeLessThanOrEqual(
          id === 'vertrekpunt' && role === 'werk' ? 0.65 : 0.5,
        );
    }
  });

  it('what would change the outcome is right in every one, and whole', () => {
    const { sets, parts } = all;
    const wrong: number[] = [];
    eachChoice((choice, set) => {
      let named = 0;
      let right = true;
      eachChange(model, choice, undefined, (q, a, part, mask) => {
        named++;
        const firsts = parts[part]?.firsts;
        if (firsts?.[sets.withAnswer(set, q, a)] !== mask || firsts[set] === mask) right = false;
      });
      if (!right || named !== changesFrom(set)) wrong.push(set);
    });
    expect(wrong.map(sets.answersOf)).toEqual([]);
  });

  /** Visits every set in order of its number; `choice` is the same array each time, changed. */
  function eachChoice(visit: (choice: Int8Array, set: number) => void): void {
    const { sizes, count } = all.sets;
    const choice = new Int8Array(sizes.length);
    for (let set = 0; set < count; set++) {
      visit(choice, set);
      for (let q = 0; q < sizes.length; q++) {
        choice[q] = ((choice[q] ?? 0) + 1) % (sizes[q] ?? 1);
        if (choice[q] !== 0) break;
      }
    }
  }

  const choices = model.questions.flatMap(({ answers, changeable }, q) =>
    answers.flatMap((answer, index) => (changeable.includes(answer) ? [{ q, a: index + 1 }] : [])),
  );

  /** How many parts have another first in the sets that differ by one answer that can be chosen. */
  function changesFrom(set: number): number {
    let count = 0;
    for (const { q, a } of choices) {
      const other = all.sets.withAnswer(set, q, a);
      for (const { firsts } of all.parts) if (firsts[other] !== 0 && firsts[other] !== firsts[set]) count++;
    }
    return count;
  }
});
