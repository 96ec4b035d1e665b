import { groundAt } from '../cover/ground.ts';
import { drawPoster, type PosterHue, posterHues } from '../cover/poster.ts';
import { readIcon } from '../cover/read-icon.ts';
import type { Reference, TopicKind } from '../knowledge-base/library.ts';
import { type ApproachId, approaches, type CoverIcon, doelgroepen, keysOf, sectors } from '../taxonomy.ts';
import { keptImage } from './kept-image.ts';
import { kindNames } from './share-alt.ts';
import { halfOf, shareImage } from './share-image.ts';
import { approachIcons, doelgroepIcon, sectorIcons } from './topic-icons.ts';

/** The colours of pages that belong to no chapter, those of the pages themselves: sectors and doelgroepen. */
const hueOfTopics: PosterHue = { paper: '#f4ecdd', ground: '#e2d6c2', ink: '#33291f' };

const lists = { aanpakken: approaches, sectoren: sectors, doelgroepen };

/**
 * The share picture of an approach, a sector or a doelgroep, as PNG of 1200 by 630. It says nothing that changes with
 * a story. `kept` is the folder for pictures between builds; only tests set it.
 */
export async function topicShareImage(
  { kind, id, label, url }: Reference & { kind: TopicKind },
  kept?: string,
): Promise<Buffer> {
  const { icon, hue, plain } = looksOf(kind, id);
  const pattern = groundAt(keysOf<string>(lists[kind]).indexOf(id));
  const drawing = halfOf(drawPoster({ icon: await readIcon(icon), pattern, hue }));
  const card = { title: label, above: kindNames[kind], below: plain, hue };
  const draw = () => shareImage({ ...card, picture: { drawing } });
  return keptImage(url, [JSON.stringify(card), drawing], draw, kept);
}

function looksOf(kind: TopicKind, id: string): { icon: CoverIcon; hue: PosterHue; plain?: string } {
  if (kind === 'doelgroepen') return { icon: doelgroepIcon, hue: hueOfTopics };
  if (kind === 'sectoren') return { icon: sectorIcons[id as keyof typeof sectorIcons], hue: hueOfTopics };
  const { chapter, plain } = approaches[id as ApproachId];
  return { icon: approachIcons[id as ApproachId], hue: posterHues[chapter], plain };
}
