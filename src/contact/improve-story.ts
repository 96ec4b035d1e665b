import type { SiteFacts } from '../schema/site.ts';
import { atCodeHost } from './code-host.ts';
import { reachEditors } from './reach-editors.ts';

/** What a reader can do about a story; undefined for what content/site.yaml gives no way to. */
interface Ways {
  /** "Verbeter dit verhaal": the editor of the code host, with the file of the story. */
  edit: string | undefined;
  /** "Klopt dit nog?": a message that says which story it is about. */
  ask: string | undefined;
  /** "Stel een verhaal voor": the form with the questions of an interview. */
  propose: string | undefined;
}

/** A story, and the address of its page as its reader would send it. */
export interface StoryToImprove {
  id: string;
  title: string;
  where: string;
}

/** The form for a new story, by the name of its file in .github/ISSUE_TEMPLATE. */
export const storyForm = 'verhaal';

/** The ways to improve this story, or to propose another. */
export function improveStory(
  site: Pick<SiteFacts, 'mailbox' | 'repository'>,
  { id, title, where }: StoryToImprove,
): Ways {
  const host = site.repository === undefined ? undefined : atCodeHost(site.repository);
  return {
    edit: host?.edit(`content/verhalen/${id}/index.mdx`),
    ask: reachEditors(site, {
      subject: `Klopt dit nog? ${title}`,
      body: `Het gaat om het verhaal “${title}” (${where}).\n\nDit klopt niet meer:\n\nZo is het nu:\n\nDaar weet ik dit van:\n`,
    }),
    propose: host?.newIssue({ form: storyForm }),
  };
}
