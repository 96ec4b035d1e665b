/** A story or an approach as a newsletter shows it: words to take over, never with the name of a person. */
export interface ShareItem {
  title: string;
  /** Whose story it is, or undefined for an approach. */
  organisation: string | undefined;
  /** One sentence, for where there is hardly room. */
  short: string;
  /** The summary of its page. */
  middle: string;
  /** What the long text has after the summary: what it took and what was difficult. */
  longer: readonly TextPart[];
  /** The date of the facts in words, such as "september 2019"; undefined for an approach. */
  factsOf: string | undefined;
  /** The absolute address of its page, without any mark. */
  address: string;
  /** The share picture of its page, shown half as large as it is: sharp on any screen. `src` is absolute. */
  picture: {
    src: string;
    alt: string;
    /** Who made the photograph in it, with the licence: it is to be named wherever the picture stands. */
    credit?: string;
  };
}

/** A part of a text, on a line of its own; `label` is empty when its words need none. */
export interface TextPart {
  label: string;
  text: string;
}

/** How much of it stands in the block. */
export type BlockLength = 'kort' | 'middel' | 'lang';
