/** A code as it stands in the fields of a story; in a text it would only keep a code from being used. */
const line = /^code:[ \t]*["']?([a-z0-9]{4})\b/m;

/** The codes of stories, by the text of their files: those of stories that were taken away too, for a code stays theirs. */
export function codesIn(sources: Iterable<string>): Set<string> {
  return new Set([...sources].flatMap((source) => line.exec(source)?.[1] ?? []));
}
