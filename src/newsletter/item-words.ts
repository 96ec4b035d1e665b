import type { BlockLength, ShareItem } from './share-item.ts';

/** The lengths, shortest first, each as a reader sees it. */
export const lengths: Readonly<Record<BlockLength, string>> = {
  kort: 'Kort',
  middel: 'Middel',
  lang: 'Lang',
};

export const allLengths = Object.keys(lengths) as BlockLength[];

/** The text of an item in a block of this length. */
export function textOf(item: ShareItem, length: BlockLength): string {
  return { kort: item.short, middel: item.middle, lang: item.long }[length];
}

/** Whose story it is and of when its facts are; empty for an approach, which has neither. */
export function origin({ organisation, factsOf }: ShareItem): string {
  return [organisation, factsOf && `feiten van ${factsOf}`].filter(Boolean).join(', ');
}

/** The words of the link to the whole page, which tell one item from another. */
export function readOn({ organisation }: ShareItem): string {
  return organisation === undefined ? 'Lees meer over deze aanpak' : `Lees het verhaal van ${organisation}`;
}
