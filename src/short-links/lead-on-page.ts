import { escaped } from '../xml-text.ts';

/** A story as a short link leads to it. Its addresses are those in the built site, below its path. */
interface LeadsTo {
  to: string;
  title: string;
  summary: string;
  /** Its share picture, with its host; undefined for a site that knows no host. */
  picture: string | undefined;
  /** The icon of the site. */
  icon: string;
}

/** The HTML of what stands at a short link: it leads to the story at once and without JavaScript, with a link as a fallback. */
export function leadOnPage(story: LeadsTo): string {
  const [to, title, summary, icon] = [story.to, story.title, story.summary, story.icon].map(escaped);
  // The tags of Open Graph are for programs that show a preview and do not follow it.
  return [
    '<!DOCTYPE html><html lang="nl"> <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<meta http-equiv="refresh" content="0; url=${to}">`,
    `<meta property="og:title" content="${title}"><meta property="og:description" content="${summary}">`,
    story.picture === undefined ? '' : `<meta property="og:image" content="${escaped(story.picture)}">`,
    `<link rel="icon" href="${icon}" type="image/svg+xml"><title>Naar het verhaal | Gewoon doen</title>`,
    `<meta http-equiv="content-security-policy" content="default-src 'self';object-src 'none';base-uri 'self';form-action 'self';">`,
    '</head> <body> <main> <h1>Naar het verhaal</h1> ',
    `<p>Lees verder bij <a href="${to}">${title}</a>.</p> </main> </body> </html>`,
  ].join('');
}
