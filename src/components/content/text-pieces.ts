import type { StoryComponentName } from '../../schema/story-components.ts';

/** HTML, or one of our components with what stands in it. */
export type TextPiece = string | ComponentPiece;

interface ComponentPiece {
  name: StoryComponentName;
  attributes: Record<string, string>;
  pieces: TextPiece[];
}

/** A tag of ours in the HTML of a text: HTML has none with a capital, and the words are escaped. */
const tag = /<(\/?)([A-Z]\w*)((?: \w+="[^"]*")*)>/;
const attribute = / (\w+)="([^"]*)"/g;

/** The HTML of a text (render-text.ts of the content check) taken apart into what is HTML and what is a component. */
export function textPieces(html: string): TextPiece[] {
  const parts = html.split(tag);
  const whole: TextPiece[] = [];
  const open = [whole];
  for (let at = 0; at < parts.length; at += 4) {
    const [words = '', end, name, attributes = ''] = parts.slice(at, at + 4);
    if (words !== '') open.at(-1)?.push(words);
    if (end === '/') open.pop();
    else if (name !== undefined) {
      const piece = { name: name as StoryComponentName, attributes: read(attributes), pieces: [] };
      open.at(-1)?.push(piece);
      open.push(piece.pieces);
    }
  }
  return whole;
}

function read(attributes: string): Record<string, string> {
  return Object.fromEntries(
    [...attributes.matchAll(attribute)].map(([, name, value = '']) => [name, plain(value)]),
  );
}

function plain(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
