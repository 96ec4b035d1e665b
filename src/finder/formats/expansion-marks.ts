/**
 * The marks around an expansion in the text of a page: a word by which it is found and that no excerpt shows. Those
 * that an editor types are other quotation marks there.
 */
export const [opening, closing] = ['⟪', '⟫'] as const;
