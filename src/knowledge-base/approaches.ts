import type { CollectionEntry } from 'astro:content';
import { chapterOfApproach } from '../chapters.ts';
import { givenAnswer } from '../keuzehulp/given-answer.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import type { Statement } from '../schema/statement.ts';
import { takesEntries } from '../schema/takes-rows.ts';
import { type ApproachId, approaches, keysOf } from '../taxonomy.ts';
import type { Approach, Reason, Reference, SourcedStatement, Story } from './library.ts';
import { approachReference, itemWithId, joinedFrom, storyReference } from './references.ts';
import { storiesWith } from './stories.ts';

type Entry = CollectionEntry<'aanpakken'>;

/** All approaches in the order of the closed list, each with its stories and what the keuzehulp says of it. */
export function joinApproaches(
  entries: readonly Entry[],
  stories: readonly Story[],
  questions: KeuzehulpData,
): Approach[] {
  return keysOf(approaches).map((id) => {
    const entry = itemWithId(entries, id, 'aanpakken');
    return joinedFrom(`aanpakken/${id}`, () => joinApproach(id, entry, stories, questions));
  });
}

function joinApproach(
  id: ApproachId,
  entry: Entry,
  stories: readonly Story[],
  questions: KeuzehulpData,
): Approach {
  const reference = approachReference(id);
  const { summary, fitsWhen, takes, risks, fits, onlyIf } = entry.data;
  const sourced = (statement: Statement) => withSources(statement, stories);
  return {
    ...reference,
    entry,
    summary,
    chapter: chapterOfApproach(id),
    stories: storiesWith(stories, id, (story) => story.approaches),
    alsoIn: storiesWith(stories, id, (story) => story.alsoTouches),
    fitsWhen: fitsWhen.map(sourced),
    takes: takesEntries.map(([row, name]) => ({ row: name, statement: sourced(takes[row]) })),
    risks: risks.map(sourced),
    reasons: reasonsFor(reference, fits, stories, questions),
    condition: onlyIf && {
      reason: onlyIf.reason,
      anyOf: onlyIf.anyOf.map((answer) => givenAnswer(questions, answer)),
    },
  };
}

/** The sources stand in the order of all stories, whatever the order in which the statement names them. */
function withSources({ text, basis, stories: ids }: Statement, stories: readonly Story[]): SourcedStatement {
  const sources = ids.map((id) => itemWithId(stories, id, 'verhalen'));
  return { text, basis, from: stories.filter((story) => sources.includes(story)).map(storyReference) };
}

function reasonsFor(
  approach: Reference,
  fits: Entry['data']['fits'],
  stories: readonly Story[],
  questions: KeuzehulpData,
): Reason[] {
  return fits
    .map((fit) => ({
      ...givenAnswer(questions, fit),
      approach,
      weight: fit.weight,
      because: fit.because,
      story: storyReference(itemWithId(stories, fit.story, 'verhalen')),
    }))
    .sort((a, b) => b.weight - a.weight);
}
