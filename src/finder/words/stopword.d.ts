/** The library has no types of its own; we use one of its lists. */
declare module 'stopword' {
  /** Dutch stop words. */
  export const nld: string[];
}
