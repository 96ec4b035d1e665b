import type { CollectionEntry } from 'astro:content';
import { chapterOfApproach } from '../chapters.ts';
import { givenAnswer } from '../keuzehulp/given-answer.ts';
import type { Condition, KeuzehulpData } from '../schema/keuzehulp.ts';
import type { Statement } from '../schema/statement.ts';
import { takesEntries } from '../schema/takes-rows.ts';
import { type ApproachId, approaches, keysOf, priorities, roles } from '../taxonomy.ts';
import { readGlance } from './glance.ts';
import type { Approach, ConditionInWords, Reason, Reference, SourcedStatement, Story } from './library.ts';
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
  const {
    summary,
    fitsWhen,
    takes,
    risks,
    fits,
    onlyIf,
    arrangeFirst,
    roles: parts,
    strongIn,
    talk,
  } = entry.data;
  const sourced = (statement: Statement) => withSources(statement, stories);
  const from = (ids: readonly string[]) => sourcesOf(ids, stories);
  const about = storiesWith(stories, id, (story) => story.approaches);
  const alsoIn = storiesWith(stories, id, (story) => story.alsoTouches);
  const ofTalk = talk?.story === undefined ? undefined : itemWithId(stories, talk.story, 'verhalen');
  return {
    ...reference,
    entry,
    summary,
    talk: talk && { ...talk, story: ofTalk ?? [...about, ...alsoIn][0]?.story },
    plain: approaches[id].plain,
    glance: readGlance(entry.data.glance ?? {}, from),
    chapter: chapterOfApproach(id),
    stories: about,
    alsoIn,
    fitsWhen: fitsWhen.map(sourced),
    takes: takesEntries.map(([row, name]) => ({ row: name, statement: sourced(takes[row]) })),
    risks: risks.map(sourced),
    reasons: reasonsFor(reference, fits, stories, questions),
    parts: parts.map(({ role, inPackage }) => ({ role, label: roles[role].label, inPackage })),
    strengths: strongIn.map(({ priority, because, story }) => ({
      priority,
      label: priorities[priority].label,
      because,
      story: storyReference(itemWithId(stories, story, 'verhalen')),
    })),
    condition: onlyIf && inWords(onlyIf, questions),
    arrangeFirst: arrangeFirst && inWords(arrangeFirst, questions),
  };
}

function inWords({ reason, anyOf }: Condition, questions: KeuzehulpData): ConditionInWords {
  return { reason, anyOf: anyOf.map((answer) => givenAnswer(questions, answer)) };
}

function withSources({ text, basis, stories: ids }: Statement, stories: readonly Story[]): SourcedStatement {
  return { text, basis, from: sourcesOf(ids, stories) };
}

/** The stories with these ids, in the order of all stories, whatever the order of the ids. */
function sourcesOf(ids: readonly string[], stories: readonly Story[]): Reference[] {
  const sources = ids.map((id) => itemWithId(stories, id, 'verhalen'));
  return stories.filter((story) => sources.includes(story)).map(storyReference);
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
      role: fit.role,
      ...answerFacts(questions, fit),
      because: fit.because,
      story: storyReference(itemWithId(stories, fit.story, 'verhalen')),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function answerFacts(
  { questions }: KeuzehulpData,
  { question, answer }: { question: string; answer: string },
): Pick<Reason, 'trait' | 'doubleIn'> {
  const given = questions.find(({ id }) => id === question)?.answers.find(({ id }) => id === answer);
  return { trait: given?.trait, doubleIn: given?.doubleIn };
}
