/** A sign that MDX takes for code, where an editor meant the sign itself: { and < before a number or a space. */
const meantAsSign = /(?<!\\)(?:\{|<(?![A-Za-z/!]))/g;

/** The same signs with the backslash that makes MDX read them as text. */
const escaped = /\\(?=[{<])/g;

/** A text as it is stored: signs that MDX would trip over are escaped. */
export function withSignsEscaped(text: string): string {
  return text.replace(meantAsSign, '\\$&');
}

/** A text as the screen shows it: without the backslashes of withSignsEscaped. */
export function withSignsAsTyped(text: string): string {
  return text.replace(escaped, '');
}
