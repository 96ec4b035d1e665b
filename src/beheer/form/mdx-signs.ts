/** A sign that MDX takes for code, where an editor meant the sign itself: { and < before a number or a space. */
const meantAsSign = /(?<!\\)(?:\{|<(?![A-Za-z/!]))/g;

/** The same signs with the backslash that makes MDX read them as text. */
const escaped = /\\(?=[{<])/g;

/** Words in italics between asterisks, which the screen writes between underscores. */
const italics = /(?<![*\\\p{L}\p{N}])\*(?![*\s])([^*\n]+?)(?<![\s\\])\*(?![*\p{L}\p{N}])/gu;

/** A text with the marks that the screen writes for the same thing. */
export function withMarksOfScreen(text: string): string {
  return text.replace(italics, '_$1_');
}

/** A text as it is stored: signs that MDX would trip over are escaped. */
export function withSignsEscaped(text: string): string {
  return text.replace(meantAsSign, '\\$&');
}

/** A text as the screen shows it: without the backslashes of withSignsEscaped. */
export function withSignsAsTyped(text: string): string {
  return text.replace(escaped, '');
}

/** A text from Word with the signs themselves where withSignsEscaped puts a backslash: Markdown that somebody will read. */
export function withSignsForEntities(text: string): string {
  return text
    .replace(/&lt;(?![A-Za-z/!])/g, '<')
    .replaceAll('&#123;', '{')
    .replaceAll('&#125;', '}');
}
