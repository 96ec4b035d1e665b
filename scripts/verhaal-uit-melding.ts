/**
 * Turns a message that was made with the form "Stel een verhaal voor" into the folder of a story, for the workflow of that
 * name. Takes the message from ISSUE_BODY, as data, and prints the name of the folder. Exit code 1: nothing was made.
 */
import { newCode } from '../src/new-story/new-code.ts';
import { idFor } from '../src/new-story/new-story.ts';
import { draftOf } from '../src/new-story/story-draft.ts';
import { knownFromForm } from '../src/new-story/story-form.ts';
import { writeStory } from '../src/new-story/write-story.ts';

const known = knownFromForm((process.env.ISSUE_BODY ?? '').slice(0, 100_000));
const id = idFor(known.title ?? known.organisation);
const draft = draftOf(known, new Date().toISOString().slice(0, 10), newCode(process.cwd()));
if (await writeStory(process.cwd(), id, { 'index.mdx': draft })) {
  console.log(id);
} else {
  console.error(`De map content/verhalen/${id} is er al. Er is niets veranderd.`);
  process.exitCode = 1;
}
