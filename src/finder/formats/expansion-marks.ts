/** Between these stands a word that is found but not shown. Nobody types them, and Pagefind ignores them. */
export const [opening, closing] = ['⟪', '⟫'] as const;
