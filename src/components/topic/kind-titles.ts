import { numberAtSentenceStart, numberWord } from '../../dutch/number-word.ts';
import type { TopicKind } from '../../knowledge-base/library.ts';
import { approaches, chapters, keysOf, sectors } from '../../taxonomy.ts';

/** The sectors of government and education, without those of their partners. */
const ownSectors = keysOf(sectors).filter((id) => sectors[id].group !== 'partners');

/** What the overviews are called and how they introduce themselves. */
export const kindTitles: Record<TopicKind, { title: string; plural: string; summary: string }> = {
  aanpakken: {
    title: 'Aanpakken',
    plural: 'aanpakken',
    summary: `${numberAtSentenceStart(keysOf(approaches).length)} manieren om mensen met een arbeidsbeperking een baan te geven, in de ${numberWord(keysOf(chapters).length)} hoofdstukken van de bundel. Bij elke aanpak staat welk verhaal hem laat zien.`,
  },
  sectoren: {
    title: 'Sectoren',
    plural: 'sectoren',
    summary: `De ${numberWord(ownSectors.length)} sectoren van overheid en onderwijs, en de partners met wie zij samenwerken.`,
  },
  doelgroepen: {
    title: 'Doelgroepen',
    plural: 'doelgroepen',
    summary:
      'Over wie de verhalen gaan. Een verhaal staat bij een groep als de bron zegt dat het over mensen uit die groep gaat.',
  },
};
