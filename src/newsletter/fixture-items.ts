import type { ShareItem } from './share-item.ts';

/** What an editor may write and what a format could take for its own signs. */
export const awkward =
  '<b>Zon & "maan"</b> [hier](x) *ster* _streep_ `code` \'t | ~~weg~~ #1 \\ &amp; 👩🏽‍🦽';

export const storyShared: ShareItem = {
  title: 'Acht mensen maken rolstoelen klaar',
  organisation: 'UMC Eikenwoude',
  short: 'Acht mensen maken rolstoelen schoon.',
  middle: 'Acht mensen maken rolstoelen schoon. Elke afdeling betaalt mee.',
  longer: [
    { label: '', text: 'Begeleiding door een coach.' },
    { label: 'Tempo', text: 'na een jaar liep het.' },
  ],
  factsOf: 'januari 2019',
  address: 'https://gewoon-doen.example/verhalen/umc-eikenwoude/',
  picture: { src: 'https://gewoon-doen.example/verhalen/umc-eikenwoude/deel.png', alt: 'Een rolstoel.' },
};

export const approachShared: ShareItem = {
  title: 'Werkpool',
  organisation: undefined,
  short: 'Mensen werken in een pool.',
  middle: 'Mensen werken in een pool. Zij gaan waar werk is.',
  longer: [{ label: 'Wat er mis kan gaan', text: 'er is te weinig werk.' }],
  factsOf: undefined,
  address: 'https://gewoon-doen.example/aanpakken/werkpool/',
  picture: { src: 'https://gewoon-doen.example/aanpakken/werkpool/deel.png', alt: 'Omslag van de aanpak.' },
};

/** Awkward in all its words. */
export const awkwardShared: ShareItem = {
  ...storyShared,
  title: awkward,
  organisation: awkward,
  short: awkward,
  middle: awkward,
  longer: [{ label: awkward, text: awkward }],
  picture: { ...storyShared.picture, alt: awkward },
};
