import { numberAtSentenceStart, numberWord } from '../../dutch/number-word.ts';
import type { FacetName } from '../../finder/formats/facets.ts';
import type { TopicKind } from '../../knowledge-base/library.ts';
import { approaches, keysOf, sectors } from '../../taxonomy.ts';

/** The sectors of government and education, without those of their partners. */
const ownSectors = keysOf(sectors).filter((id) => sectors[id].group !== 'partners');

/** How a kind of topic is spoken of, and which facet of the finder it is. */
interface KindTitle {
  title: string;
  plural: string;
  summary: string;
  /** Begins a sentence about one of them. */
  about: string;
  facet: FacetName;
}

/** What the overviews are called and how they introduce themselves. */
export const kindTitles: Record<TopicKind, KindTitle> = {
  aanpakken: {
    title: 'Aanpakken',
    plural: 'aanpakken',
    summary: `${numberAtSentenceStart(keysOf(approaches).length)} manieren om mensen met een arbeidsbeperking een baan te geven, en wat elke manier vraagt.`,
    about: 'Over deze aanpak',
    facet: 'aanpak',
  },
  sectoren: {
    title: 'Sectoren',
    plural: 'sectoren',
    summary: `De ${numberWord(ownSectors.length)} sectoren van overheid en onderwijs, en de partners met wie zij samenwerken.`,
    about: 'Uit deze sector',
    facet: 'sector',
  },
  doelgroepen: {
    title: 'Doelgroepen',
    plural: 'doelgroepen',
    summary: 'Wie kwamen er aan het werk? Kies een groep en lees hoe andere werkgevers het deden.',
    about: 'Over deze groep',
    facet: 'doelgroep',
  },
};
