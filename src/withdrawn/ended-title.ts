/** The title of the page at an address that ended and was no story's; by it such a page is known after a build. */
export const endedTitle = 'Deze pagina staat er niet meer';
