/** The invented story of REDACTIE.md and its pictures, field by field. */
export const exampleStory = {
  title: 'De bibliotheek van Lindewaard zet twee mensen in het magazijn',
  summary: 'Twee mensen maken boekenkratten klaar voor scholen. Dat werk deed de balie er vroeger bij.',
  organisation: 'Bibliotheek Lindewaard',
  places: [{ name: 'Zwolle', province: 'overijssel' }],
  sector: ['gemeenten'],
  approach: [{ id: 'functiecreatie', evidence: 'De bibliotheek haalde het inpakken weg bij de balie.' }],
  doelgroep: ['doelgroep-banenafspraak'],
  figures: [{ value: '2', unit: 'mensen', label: 'werken in het magazijn', kind: 'placements' }],
  worked: ['Eén vaste begeleider, die elke dag even langsloopt.'],
  difficult: ['De trap naar het magazijn is steil. Een lift komt er nog niet.'],
  tips: [{ text: 'Schrijf een week lang op welk werk blijft liggen.', basis: 'bron' }],
  takes: {
    support: 'De directeur, en de balie die haar werk anders verdeelt.',
    budget: 'niet genoemd',
    guidance: 'Een uur per dag door een collega.',
    scale: 'Twee mensen, elk drie dagen per week.',
    pace: 'Van het eerste idee tot de eerste werkdag: drie maanden.',
  },
  people: [
    { id: 'noor', name: 'Noor', role: 'de inpakker', doelgroep: true, consent: 'website' },
    { id: 'sam', name: 'Sam', role: 'de begeleider', consent: 'website' },
  ],
  source: { title: 'Gesprek in Lindewaard', publication: 'Eigen interview', year: 2026 },
  provenance: { kind: 'interview', toldBy: 'de begeleider en een medewerker' },
  asOf: '2026-10',
  cover: { icon: 'books' },
  published: '2026-11-26',
} as const;

/** How its text begins, the name of the person left out. */
export const exampleSentence = ' zet elke ochtend de boeken voor vier scholen klaar.';
