/** The HTML of a story's text: what it tells, and what it says that we do not know. */
export interface TextParts {
  told: string;
  /** Without its heading; undefined where the text has no such section. */
  unknown: string | undefined;
  /** Whether the text tells what was difficult. */
  tellsDifficulty: boolean;
}

const unknownSection = /<h2 id="wat-we-niet-weten"[^>]*>.*?<\/h2>(.*?)(?=<h2[ >]|<\/div>\s*$)/s;
const difficultHeading = '<h2 id="wat-lastig-was">';

/**
 * Takes "Wat we niet weten" out of the HTML of a text, so that a page can show it elsewhere. What was difficult also
 * keeps the address that it had when it stood in the page as a list of its own.
 */
export function textParts(html: string): TextParts {
  const [section, unknown] = unknownSection.exec(html) ?? [];
  const told = section === undefined ? html : html.replace(section, () => '');
  return {
    told: told.replace(difficultHeading, `${difficultHeading}<span id="wat-moeilijk-was"></span>`),
    unknown,
    tellsDifficulty: told.includes(difficultHeading),
  };
}
