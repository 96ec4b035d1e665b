/** Types for the options that we use; the library has none. */
declare module 'subset-font' {
  /** The bytes of a subset of `font`. */
  export default function subsetFont(
    font: Buffer,
    text: undefined,
    options: {
      keepAllGlyphs: true;
      targetFormat: 'woff2' | 'woff';
      variationAxes: Record<string, number | { min: number; max: number }>;
      preserveNameIds: number[];
    },
  ): Promise<Buffer>;
}
