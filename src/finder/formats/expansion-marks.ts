/**
 * The marks around an expansion in the index: a word by which a text is found and that no excerpt shows. Readers do
 * not type them, and Pagefind's tokenizer ignores them.
 */
export const [opening, closing] = ['⟪', '⟫'] as const;
