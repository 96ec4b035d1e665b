/** How Sveltia inserts any component: with a new paragraph behind it. */
const insertion = /(\w+)\(\[(\w+\(\w*\)\(\)),(\w+)\(\)\]\)/g;

/**
 * The code of Sveltia with components that stand within a sentence inserted there: its own would split the sentence.
 * Throws when that is not where this knows it: a new version must be looked at.
 */
export function insertsInline(code: string): string {
  let found = 0;
  const mended = code.replace(insertion, (_, insert: string, node: string, paragraph: string) => {
    found++;
    return `(_one=>${insert}(_one.isInline()?[_one]:[_one,${paragraph}()]))(${node})`;
  });
  if (found !== 2) throw new Error(`Sveltia inserts components in ${found} places, not in 2.`);
  return mended;
}
