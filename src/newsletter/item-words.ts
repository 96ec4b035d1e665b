import type { BlockLength, ShareItem, TextPart } from './share-item.ts';

/** The lengths, shortest first, each as a reader sees it. */
export const lengths: Readonly<Record<BlockLength, string>> = {
  kort: 'Kort',
  middel: 'Middel',
  lang: 'Lang',
};

export const allLengths = Object.keys(lengths) as BlockLength[];

/** The text of an item in a block of this length, in parts that each have a line of their own. */
export function textOf({ short, middle, longer }: ShareItem, length: BlockLength): TextPart[] {
  const text = { label: '', text: length === 'kort' ? short : middle };
  return length === 'lang' ? [text, ...longer] : [text];
}

/** A part in one line without any marks. */
export function plainPart({ label, text }: TextPart): string {
  return label === '' ? text : `${label}: ${text}`;
}

/** Whose story it is and of when its facts are; empty for an approach, which has neither. */
export function origin({ organisation, factsOf }: ShareItem): string {
  return [organisation, factsOf && `feiten van ${factsOf}`].filter(Boolean).join(', ');
}

/** The words of the link to the whole page, which tell one item from another. */
export function readOn({ organisation }: ShareItem): string {
  return organisation === undefined ? 'Lees meer over deze aanpak' : `Lees het verhaal van ${organisation}`;
}
