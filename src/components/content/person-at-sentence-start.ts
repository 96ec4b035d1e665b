import { defineMdastPlugin } from 'satteri';

/**
 * Marks a `<Persoon>` that begins a sentence. Where the name may not be shown, its role takes the place,
 * and a sentence begins with a capital letter. Part of the Markdown pipeline, after the content guard.
 */
export const personAtSentenceStart = defineMdastPlugin({
  name: 'person-at-sentence-start',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Persoon') return;
    const index = context.indexOf(node);
    const parent = context.parent(node);
    const before = index === undefined || index === 0 ? undefined : parent?.children[index - 1];
    if (before !== undefined && !(before.type === 'text' && /[.!?:]\s+$/.test(before.value))) return;
    context.replaceNode(node, {
      ...node,
      attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'beginsSentence', value: 'true' }],
    });
  },
});
