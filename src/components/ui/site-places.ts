import { addressOf, overviewOf, sitePages } from '../../addresses.ts';

interface Place {
  label: string;
  url: string;
}

/** Pages of content/paginas that have a place of their own in the footer, with a short name there. */
const background = {
  'vraag-en-antwoord': 'Vraag en antwoord',
  waarom: 'Waarom de banenafspraak',
  cijfers: 'Cijfers',
  'bundel-2019': 'De bundel van 2019',
  artikelen: 'De vier artikelen',
};
const aboutTheSite = { over: 'Over Gewoon doen', contact: 'Contact' };

/** What the menu of every page leads to. */
export const mainPlaces: Place[] = [
  { label: 'Verhalen', url: overviewOf('verhalen') },
  { label: 'Aanpakken', url: overviewOf('aanpakken') },
  { label: 'Keuzehulp', url: sitePages.keuzehulp },
  { label: 'Vraag en antwoord', url: addressOf('paginas', 'vraag-en-antwoord') },
  { label: 'Over', url: addressOf('paginas', 'over') },
];

/** All places of the site in three groups; a page of content/ that no group names is about the site. */
export function footerGroups(
  pages: readonly { id: string; data: { title: string } }[],
): { title: string; places: Place[] }[] {
  const named = { ...background, ...aboutTheSite };
  const others = pages.filter(({ id }) => !(id in named));
  const existing = (names: Record<string, string>) =>
    Object.entries(names)
      .filter(([id]) => pages.some((page) => page.id === id))
      .map(([id, label]) => ({ label, url: addressOf('paginas', id) }));
  return [
    {
      title: 'Aan de slag',
      places: [
        { label: 'Verhalen', url: overviewOf('verhalen') },
        { label: 'Aanpakken', url: overviewOf('aanpakken') },
        { label: 'Aanpakken vergelijken', url: sitePages.comparison },
        { label: 'Keuzehulp', url: sitePages.keuzehulp },
        { label: 'Sectoren', url: overviewOf('sectoren') },
        { label: 'Doelgroepen', url: overviewOf('doelgroepen') },
        { label: 'Je eigen bundel', url: sitePages.bundle },
        { label: 'Voor je nieuwsbrief', url: sitePages.newsletter },
        { label: 'Volg nieuwe verhalen', url: sitePages.feeds },
      ],
    },
    {
      title: 'Achtergrond',
      places: [
        ...existing(background),
        { label: 'Begrippen', url: overviewOf('begrippen') },
        { label: 'Zo rekent de keuzehulp', url: sitePages.keuzehulpExplained },
      ],
    },
    {
      title: 'Over deze site',
      places: [
        ...existing(aboutTheSite),
        { label: 'Open data', url: sitePages.openData },
        ...others.map(({ id, data }) => ({
          label: data.title.split(':')[0] ?? data.title,
          url: addressOf('paginas', id),
        })),
      ],
    },
  ];
}

/** Whether the page at `here` is part of what the menu calls by `place`: the ways into the stories are Verhalen. */
export function belongsTo(here: string, place: string): boolean {
  const waysIn = (['sectoren', 'doelgroepen', 'begrippen'] as const).map(overviewOf);
  const parts = place === overviewOf('verhalen') ? [place, ...waysIn] : [place];
  return parts.some((part) => here.startsWith(part));
}
