import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readFields, readFrontMatter } from '../content-check/front-matter.ts';
import { storySchema } from '../schema/story.ts';
import type { Answers } from './model.ts';

/** What the employer of a story would answer, and the approaches that the story is about. */
export interface StoryAnswers {
  id: string;
  answers: Answers;
  about: string[];
}

const file = 'src/keuzehulp/story-answers.yaml';

/** Per story, per question: the answer and the fact in the story that says so. */
const schema = z.record(z.string(), z.record(z.string(), z.tuple([z.string(), z.string().min(1)])));

/** Reads story-answers.yaml with the stories of content/. Throws when it or a story does not hold what it should. */
export async function readStoryAnswers(): Promise<StoryAnswers[]> {
  const told = schema.parse(readFields(await readFile(file, 'utf8')).data);
  return Promise.all(
    Object.entries(told).map(async ([id, given]) => {
      const story = await readFile(path.join('content/verhalen', id, 'index.mdx'), 'utf8');
      const { approach } = storySchema.parse(readFrontMatter(story).data);
      return {
        id,
        answers: Object.fromEntries(Object.entries(given).map(([question, [answer]]) => [question, answer])),
        about: approach.map((one) => one.id),
      };
    }),
  );
}
