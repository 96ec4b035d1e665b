import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import { unfitName } from '../content-check/file-names.ts';
import { longestSlug, slugFrom } from '../slug.ts';
import { NotWord, readDocx, type WordFile } from '../word-import/read-docx.ts';
import { newCode } from './new-code.ts';
import { answerTo, asked, type Question, questions } from './questions.ts';
import { draftOf, type Known } from './story-draft.ts';
import { type StoryFiles, writeStory } from './write-story.ts';

interface Order {
  root: string;
  /** A Word file to take the text of. */
  file: string | undefined;
  /** What was given with the command; with any of these nothing is asked. */
  flags: Readonly<Record<string, string>>;
  /** Year-month-day. */
  today: string;
  input: Readable;
  output: Writable;
}

/** Makes the folder of a new story, and says what to do next. Returns the exit code of the command. */
export async function newStory(order: Order): Promise<0 | 1> {
  const say = (text: string) => order.output.write(`${text}\n`);
  try {
    const word = order.file === undefined ? undefined : await readWord(path.resolve(order.root, order.file));
    const known: Known = { title: word?.title, ...(await knownFrom(order)) };
    const id = idFor(order.flags.naam ?? known.title ?? known.organisation);
    const photos =
      word?.photos.map(({ ending, bytes }, index) => [`foto-${index + 1}.${ending}`, bytes] as const) ?? [];
    const files: StoryFiles = {
      'index.mdx': draftOf(
        { ...known, text: word?.markdown, photo: photos[0]?.[0] },
        order.today,
        newCode(order.root),
      ),
      ...Object.fromEntries(photos),
    };
    if (!(await writeStory(order.root, id, files))) {
      throw new Stopped(
        `De map content/verhalen/${id} is er al. Er is niets veranderd. Geef een andere naam mee: --naam een-andere-naam.`,
      );
    }
    say(next(id, photos.length));
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped || error instanceof NotWord)) throw error;
    say(error.message);
    return 1;
  }
}

/** Why nothing was made, in Dutch. */
class Stopped extends Error {}

async function readWord(file: string): Promise<WordFile> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Stopped(`Het bestand ${file} is er niet. Staat het in een andere map?`);
  return readDocx(await readFile(file));
}

async function knownFrom({ flags, input, output }: Order): Promise<Known> {
  if (Object.keys(flags).length > 0) {
    const answers = questions.map((question) => {
      const answer = answerTo(question, flags[question.flag] ?? '');
      if ('fault' in answer) throw new Stopped(`--${question.flag}: ${answer.fault}`);
      return [question.key, answer.value];
    });
    return Object.fromEntries(answers.filter(([, value]) => value !== undefined));
  }
  const lines = createInterface({ input, output });
  try {
    const known: Known = {};
    const answers = lines[Symbol.asyncIterator]();
    for (const question of questions) {
      const value = await ask(answers, output, question);
      if (value !== undefined) known[question.key] = value;
    }
    return known;
  } finally {
    lines.close();
  }
}

/** Asks until the answer is one. */
async function ask(
  answers: AsyncIterator<string>,
  output: Writable,
  question: Question,
): Promise<string | undefined> {
  output.write(`${asked(question)}\n> `);
  for (;;) {
    const { value, done } = await answers.next();
    if (done) throw new Stopped('\nGestopt. Er is niets gemaakt.');
    const answer = answerTo(question, value);
    if ('value' in answer) return answer.value;
    output.write(`${answer.fault}\n> `);
  }
}

/** The name of the folder for a story of this title, cut between two words. Throws, in Dutch, when it can be none. */
export function idFor(words: string | undefined): string {
  const whole = slugFrom(words ?? '') || 'nieuw-verhaal';
  const id = whole.length <= longestSlug ? whole : whole.slice(0, longestSlug).replace(/-[^-]*$/, '');
  const fault = unfitName(id, 'verhalen');
  if (fault !== undefined) throw new Stopped(fault);
  return id;
}

function next(id: string, photos: number): string {
  const lines = [
    '',
    `Het verhaal staat in content/verhalen/${id}/index.mdx.`,
    '',
    'Zo ga je verder:',
    '1. Open dat bestand. Vul alles in waar [invullen] staat.',
    '2. Staan er namen van mensen in de tekst? Zet ze bij people, en schrijf in de tekst <Persoon id="…" />.',
    '3. Kijk het na: npm run check',
    '4. Bekijk het: npm run dev',
  ];
  if (photos > 0) {
    lines.push(
      '',
      `Uit het Word-bestand ${photos === 1 ? 'kwam 1 foto' : `kwamen ${photos} foto’s`}. Eén kan de omslag zijn (cover). Daarvoor heb je nodig: wat er te zien is (alt), de maker (credit) en de licentie (licence). Haal de andere weg.`,
    );
  }
  return lines.join('\n');
}
