/**
 * The marks around an expansion in the text of a page: a word by which it is found and that no excerpt shows. No editor
 * types them.
 */
export const [opening, closing] = ['⟪', '⟫'] as const;
