declare module 'hyphen/nl/index.js' {
  interface Options {
    hyphenChar?: string;
    minWordLength?: number;
  }
  const dutch: { hyphenateSync(text: string, options?: Options): string };
  export default dutch;
}
