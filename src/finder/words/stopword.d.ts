/** The type of the one list that we use; the library has none. */
declare module 'stopword' {
  /** Dutch stop words. */
  export const nld: string[];
}
