import { defineMdastPlugin } from 'satteri';

/**
 * Tells each `<Persoon>` two things that only its text knows: in which story it stands, since people are
 * known per story and a page may show many; and whether it begins a sentence. Where the name may not be
 * shown, its role takes the place, and a sentence begins with a capital letter. Part of the Markdown
 * pipeline, after the content guard.
 */
export const personInStory = defineMdastPlugin({
  name: 'person-in-story',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Persoon') return;
    const story = /\/content\/verhalen\/([^/]+)\//.exec(context.fileURL?.pathname ?? '')?.[1];
    const index = context.indexOf(node);
    const parent = context.parent(node);
    const before = index === undefined || index === 0 ? undefined : parent?.children[index - 1];
    const begins = before === undefined || (before.type === 'text' && /[.!?:]\s+$/.test(before.value));
    const attributes = [...node.attributes];
    if (story !== undefined) attributes.push({ type: 'mdxJsxAttribute', name: 'story', value: story });
    if (begins) attributes.push({ type: 'mdxJsxAttribute', name: 'beginsSentence', value: 'true' });
    context.replaceNode(node, { ...node, attributes });
  },
});
