/** The kinds of file that a photograph may be. */
export const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif'] as const;

/** How the name of a photograph may end, as part of a regular expression. */
export const photoEnding = `\\.(?:${photoExtensions.join('|')})`;

/** In pixels: narrower than this a photograph looks poor on a wide screen. */
export const narrowestPhoto = 800;

/** In pixels: lower than this it is no picture but a line. */
export const lowestPhoto = 200;

/** In pixels, the width or the height: more than this some formats cannot hold. */
export const longestSide = 16_000;

/** In pixels: nobody needs more, and decoding them takes the memory of a whole build. */
export const mostPixels = 60_000_000;

/** In bytes. */
export const largestPhoto = 15_000_000;
