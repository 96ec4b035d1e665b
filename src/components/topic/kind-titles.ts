import type { TopicKind } from '../../knowledge-base/library.ts';

/** What the overviews are called and how they introduce themselves. */
export const kindTitles: Record<TopicKind, { title: string; plural: string; summary: string }> = {
  aanpakken: {
    title: 'Aanpakken',
    plural: 'aanpakken',
    summary:
      'Veertien manieren om mensen met een arbeidsbeperking een baan te geven, in de drie hoofdstukken van de bundel. Bij elke aanpak staat welk verhaal hem laat zien.',
  },
  sectoren: {
    title: 'Sectoren',
    plural: 'sectoren',
    summary: 'De veertien sectoren van overheid en onderwijs, en de partners met wie zij samenwerken.',
  },
  doelgroepen: {
    title: 'Doelgroepen',
    plural: 'doelgroepen',
    summary: 'Over wie de verhalen gaan. Een verhaal staat bij een groep als de bron die groep noemt.',
  },
};
