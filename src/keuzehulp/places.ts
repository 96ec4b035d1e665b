/** Where the parts of the keuzehulp are, for good. */
export const tool = '/keuzehulp/';
export const explanation = '/keuzehulp/uitleg/';

/** The page of one question, for reading without JavaScript. */
export function questionPage(id: string): string {
  return `/keuzehulp/vraag/${id}/`;
}
