/** The library has no types of its own; we use these options. */
declare module 'subset-font' {
  /** The bytes of a font with less in it than `font` has. */
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
