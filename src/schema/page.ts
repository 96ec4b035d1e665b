import { z } from 'zod';
import { contact } from './contact.ts';
import { text } from './field.ts';

/** content/paginas/<id>.mdx: a page about the site itself, or about the subject as a whole. */
export const pageSchema = z.strictObject({
  title: text(80),
  /** For search engines and link previews. */
  summary: text(280),
  /** Whom to ask about what stands on this page. */
  contact: contact.optional(),
});
