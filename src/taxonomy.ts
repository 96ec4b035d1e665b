/**
 * The closed lists of the library. Each list is one object: the key is an address and never changes,
 * the label is what a reader sees and may be improved at any time. Schema, pages, facets and types all
 * derive from these objects. The lists themselves come from the booklet and the four articles.
 */

export interface Entry {
  /** What a reader sees, in Dutch. */
  readonly label: string;
}

/** The three chapters of the booklet; every approach belongs to one of them. The intro retells the booklet’s own. */
export const chapters = {
  talent: {
    label: 'Zie het talent',
    intro:
      'Hier begint het bij de mens. Je zoekt een plek die past en waar iemands talent goed uitkomt, en zo ontstaan veel plekken die blijven.',
  },
  proces: {
    label: 'Het interne proces op orde',
    intro:
      'Ligt er in huis een vraag? Deel het werk net iets anders in, en er komt een baan uit waarmee een kandidaat echt iets toevoegt.',
  },
  samenwerken: {
    label: 'Samenwerken aan een gezamenlijke opgave',
    intro:
      'De banenafspraak is een taak van ons allemaal, dus pak hem ook samen aan. Een aantal organisaties vond elkaar en gaf zo al veel kandidaten een plek.',
  },
} as const satisfies Record<string, Entry & { readonly intro: string }>;
export type ChapterId = keyof typeof chapters;

/** Which sectors count as government and education, and which came in with the articles. */
export const sectorGroups = {
  overheid: { label: 'Overheid' },
  onderwijs: { label: 'Onderwijs en onderzoek' },
  partners: { label: 'Bedrijven en regio’s die samenwerken met de overheid' },
} as const satisfies Record<string, Entry>;
export type SectorGroupId = keyof typeof sectorGroups;

/**
 * The 14 sectors of government and education, then the four that the articles need. A sector without a story shows
 * those of the sectors that it is `like`, or else of its group.
 */
export const sectors = {
  rijk: { label: 'Rijk', group: 'overheid' },
  gemeenten: { label: 'Gemeenten', group: 'overheid' },
  provincies: { label: 'Provincies', group: 'overheid' },
  waterschappen: { label: 'Waterschappen', group: 'overheid' },
  politie: { label: 'Politie', group: 'overheid' },
  defensie: { label: 'Defensie', group: 'overheid' },
  'rechterlijke-macht': { label: 'Rechterlijke macht', group: 'overheid', like: ['rijk', 'politie'] },
  po: { label: 'Primair onderwijs', group: 'onderwijs' },
  vo: { label: 'Voortgezet onderwijs', group: 'onderwijs' },
  mbo: { label: 'Middelbaar beroepsonderwijs', group: 'onderwijs' },
  hbo: { label: 'Hoger beroepsonderwijs', group: 'onderwijs' },
  wo: { label: 'Universiteiten', group: 'onderwijs' },
  umc: { label: 'Universitair medische centra', group: 'onderwijs' },
  onderzoekinstellingen: { label: 'Onderzoekinstellingen', group: 'onderwijs' },
  'markt-facilitair': { label: 'Facilitaire bedrijven', group: 'partners' },
  'markt-overig': { label: 'Andere bedrijven', group: 'partners' },
  'sociaal-werkbedrijf': { label: 'Sociale werkbedrijven', group: 'partners' },
  arbeidsmarktregio: { label: 'Arbeidsmarktregio’s', group: 'partners' },
} as const satisfies Record<string, Entry & { group: SectorGroupId; readonly like?: readonly string[] }>;
export type SectorId = keyof typeof sectors;

/** The 14 approaches, in the booklet's three chapters; `plain` says the name once more, for who does not know the field. */
export const approaches = {
  'talent-centraal': { label: 'Talent centraal', plain: 'Je begint bij wat iemand kan', chapter: 'talent' },
  'boven-formatie': {
    label: 'Werkervaring boven de formatie',
    plain: 'Tijdelijke extra plekken',
    chapter: 'talent',
  },
  'detachering-specialist': {
    label: 'Via een specialist',
    plain: 'Met een bureau dat de groep kent',
    chapter: 'talent',
  },
  functiecreatie: {
    label: 'Functiecreatie en jobcarving',
    plain: 'Een nieuwe functie van losse taken',
    chapter: 'proces',
  },
  'centraal-budget': { label: 'Centraal budget', plain: 'Eén pot betaalt alle plekken', chapter: 'proces' },
  teamplaatsing: {
    label: 'Groepsplaatsing in teams',
    plain: 'Een team van nieuwe collega’s',
    chapter: 'proces',
  },
  'interne-begeleiding': {
    label: 'Eigen jobcoaches en buddy’s',
    plain: 'Collega’s begeleiden zelf',
    chapter: 'proces',
  },
  'proefplaatsing-stage': {
    label: 'Proefplaatsing en stage',
    plain: 'Eerst meewerken, dan een contract',
    chapter: 'proces',
  },
  'eigen-studenten': {
    label: 'Eigen leerlingen en studenten',
    plain: 'Werk voor wie je zelf opleidt',
    chapter: 'proces',
  },
  traineepool: {
    label: 'Gezamenlijke traineepool',
    plain: 'Werkgevers delen een groep trainees',
    chapter: 'samenwerken',
  },
  werkpool: { label: 'Werkpool over locaties', plain: 'Eén team voor meer locaties', chapter: 'samenwerken' },
  'inkoop-social-return': {
    label: 'Inkoop en social return',
    plain: 'Banen bij je leverancier',
    chapter: 'samenwerken',
  },
  'regionale-afspraken': {
    label: 'Regionale afspraken en convenant',
    plain: 'Vaste afspraken met gemeente of regio',
    chapter: 'samenwerken',
  },
  doorstroom: {
    label: 'Doorstroom van werk naar werk',
    plain: 'Op tijd naar de volgende baan',
    chapter: 'samenwerken',
  },
} as const satisfies Record<string, Entry & { readonly plain: string; chapter: ChapterId }>;
export type ApproachId = keyof typeof approaches;

/** Who pays for the places of an approach, from near to far. */
export const payers = {
  zelf: { label: 'Werkgever zelf' },
  buiten: { label: 'Niet de afdeling' },
  centraal: { label: 'Centraal budget' },
  samen: { label: 'Werkgevers samen' },
  gemeente: { label: 'Gemeente' },
  tijdelijk: { label: 'Subsidie of tijdelijk geld' },
  inkoop: { label: 'Budget voor inkoop' },
} as const satisfies Record<string, Entry>;

/** How much guidance an approach took, from little to much. */
export const guidanceLevels = {
  licht: { label: 'Licht', means: 'een collega of leidinggevende, naast het gewone werk' },
  gemiddeld: { label: 'Gemiddeld', means: 'een collega, en daarnaast een jobcoach' },
  veel: { label: 'Veel', means: 'vaste begeleiders, training of een jobcoach met een grote rol' },
} as const satisfies Record<string, Entry & { readonly means: string }>;

/** How many places an approach gave at most, in any of its stories. */
export const sizes = {
  een: { label: 'Eén', means: 'één persoon per keer' },
  enkele: { label: 'Enkele', means: 'twee tot negen' },
  tientallen: { label: 'Tientallen', means: 'tien of meer' },
} as const satisfies Record<string, Entry & { readonly means: string }>;

/** How long the stories say that an approach took. */
export const paces = {
  maanden: { label: 'Maanden', means: 'korter dan een jaar' },
  jaar: { label: 'Een jaar', means: 'ongeveer een jaar' },
  jaren: { label: 'Meer jaren', means: 'twee jaar of langer' },
} as const satisfies Record<string, Entry & { readonly means: string }>;

/** The parts of a package: approaches of different parts go together, those of one part are alternatives. In reading order. */
export const roles = {
  werk: { label: 'Waar het werk vandaan komt' },
  vorm: { label: 'In welke vorm je het doet' },
  geld: { label: 'Geld en afspraken' },
  begeleiding: { label: 'Start en begeleiding' },
} as const satisfies Record<string, Entry>;
export type RoleId = keyof typeof roles;

/** What can weigh heaviest for an employer, when answers leave approaches of one part equal. */
export const priorities = {
  'snel-beginnen': { label: 'Snel kunnen beginnen' },
  'weinig-geld': { label: 'Weinig eigen geld nodig hebben' },
  'veel-begeleiding': { label: 'Veel begeleiding kunnen bieden' },
  'veel-mensen': { label: 'Veel mensen een plek geven' },
  blijvend: { label: 'Plekken die blijven' },
} as const satisfies Record<string, Entry>;
export type PriorityId = keyof typeof priorities;

/** Groups of people that the sources name. A label names a group, never one person. */
export const doelgroepen = {
  'doelgroep-banenafspraak': { label: 'Mensen in de doelgroep banenafspraak' },
  autisme: { label: 'Mensen met autisme' },
  'visuele-beperking': { label: 'Mensen die blind of slechtziend zijn' },
  doof: { label: 'Mensen die doof zijn' },
  'zintuiglijke-beperking': { label: 'Mensen met een andere zintuiglijke beperking' },
  'fysieke-beperking': { label: 'Mensen met een lichamelijke beperking' },
  'psychische-beperking': { label: 'Mensen met een psychische beperking' },
  hoogopgeleid: { label: 'Hoogopgeleide mensen met een arbeidsbeperking' },
  'student-functiebeperking': { label: 'Studenten met een functiebeperking' },
  'praktijkonderwijs-vso': { label: 'Leerlingen van praktijkonderwijs en vso' },
  wsw: { label: 'Mensen met een Wsw-indicatie' },
  'bijstand-participatiewet': { label: 'Mensen met een bijstandsuitkering' },
  'langdurig-werklozen': { label: 'Mensen die lang zonder werk zijn' },
  'jongeren-tot-27': { label: 'Jongeren tot 27 jaar' },
  statushouders: { label: 'Statushouders' },
  'wajong-indicatie': { label: 'Mensen met Wajong of een indicatie banenafspraak' },
  'afstand-arbeidsmarkt': { label: 'Mensen met afstand tot de arbeidsmarkt' },
} as const satisfies Record<string, Entry>;
export type DoelgroepId = keyof typeof doelgroepen;

/** What a figure measures; stories are compared on the first four. */
export const figureKinds = {
  placements: { label: 'banen of plaatsingen die er kwamen' },
  plan: { label: 'plan voor banen' },
  target: { label: 'doel voor banen' },
  vacancy: { label: 'open plekken' },
  trial: { label: 'duur van een proefplaatsing' },
  temporary: { label: 'duur van een tijdelijke baan' },
  share: { label: 'aandeel' },
  period: { label: 'andere tijd' },
  scale: { label: 'omvang' },
  context: { label: 'omvang van een andere organisatie' },
  other: { label: 'overig' },
} as const satisfies Record<string, Entry>;

/** What a story rests on. */
export const provenanceKinds = {
  interview: { label: 'één interview' },
  interviews: { label: 'meer dan één interview' },
  'own-article': { label: 'een artikel van de organisatie zelf' },
  article: { label: 'een artikel' },
} as const satisfies Record<string, Entry>;

/** Whether a statement stands in the source or is the editors' own conclusion. */
export const bases = {
  bron: { label: 'staat in de bron' },
  redactie: { label: 'toegevoegd door de redactie' },
} as const satisfies Record<string, Entry>;

/** The ground on which a person's name may stand on the site. */
export const consents = {
  'bundel-2019': { label: 'genoemd in de bundel van 2019' },
  artikel: { label: 'genoemd in een gepubliceerd artikel' },
  website: { label: 'toestemming gegeven aan deze website' },
  withdrawn: { label: 'toestemming ingetrokken: de site toont alleen de rol' },
} as const satisfies Record<string, Entry>;

/** Why a story is no longer there, with what its address answers (src/withdrawn/). */
export const withdrawals = {
  consent: { label: 'iemand trok de toestemming in' },
  organisation: { label: 'de organisatie wil het verhaal niet meer op de site' },
  error: { label: 'het verhaal klopte niet' },
  merged: { label: 'het verhaal staat nu in een ander verhaal' },
} as const satisfies Record<string, Entry>;

/** How far the site keeps to the accessibility rules: the statuses of the Dutch model, digitoegankelijk.nl. */
export const complianceStatuses = {
  A: { label: 'A: voldoet volledig' },
  B: { label: 'B: voldoet gedeeltelijk' },
  C: { label: 'C: eerste maatregelen genomen' },
  D: { label: 'D: voldoet niet' },
} as const satisfies Record<string, Entry>;

/** What somebody did to find out whether the site is accessible. */
export const researchKinds = {
  full: { label: 'volledig onderzoek' },
  again: { label: 'herinspectie: volledig onderzoek na herstel' },
  partial: { label: 'deelonderzoek of quickscan' },
} as const satisfies Record<string, Entry>;

/** What became of an address that is no story (content/doorverwijzingen.yaml); the last four as for stories. */
export const pageEndings = {
  moved: { label: 'verhuisd: dezelfde inhoud staat op een ander adres' },
  merged: { label: 'opgegaan in een andere pagina' },
  error: { label: 'het klopte niet' },
  organisation: { label: 'weggehaald, met een reden' },
  consent: { label: 'iemand trok de toestemming in' },
} as const satisfies Record<keyof typeof withdrawals | 'moved', Entry>;

/** On which ground a photograph may be shown. */
export const licences = {
  cc0: { label: 'CC0' },
  'cc-by-4.0': { label: 'CC BY 4.0' },
  'cc-by-sa-4.0': { label: 'CC BY-SA 4.0' },
  toestemming: { label: 'met toestemming van de maker' },
} as const satisfies Record<string, Entry>;

export const provinces = {
  drenthe: { label: 'Drenthe' },
  flevoland: { label: 'Flevoland' },
  friesland: { label: 'Friesland' },
  gelderland: { label: 'Gelderland' },
  groningen: { label: 'Groningen' },
  limburg: { label: 'Limburg' },
  'noord-brabant': { label: 'Noord-Brabant' },
  'noord-holland': { label: 'Noord-Holland' },
  overijssel: { label: 'Overijssel' },
  utrecht: { label: 'Utrecht' },
  zeeland: { label: 'Zeeland' },
  'zuid-holland': { label: 'Zuid-Holland' },
} as const satisfies Record<string, Entry>;
export type ProvinceId = keyof typeof provinces;

/** The pictograms for covers, from the Phosphor icon set (src/cover/icons); the label says what is drawn. */
export const coverIcons = {
  horse: { label: 'paard' },
  waves: { label: 'golven' },
  student: { label: 'student' },
  signpost: { label: 'wegwijzer' },
  'security-camera': { label: 'camera' },
  bed: { label: 'bed' },
  books: { label: 'boeken' },
  'potted-plant': { label: 'plant' },
  coffee: { label: 'kop koffie' },
  key: { label: 'sleutel' },
  wrench: { label: 'moersleutel' },
  compass: { label: 'kompas' },
  broom: { label: 'bezem' },
  windmill: { label: 'molen' },
  keyboard: { label: 'toetsenbord' },
  'map-trifold': { label: 'landkaart' },
  handshake: { label: 'handdruk' },
  bridge: { label: 'brug' },
  stairs: { label: 'trap' },
  'graduation-cap': { label: 'afstudeerhoed' },
  buildings: { label: 'gebouwen' },
  'users-three': { label: 'drie mensen' },
  tree: { label: 'boom' },
  shovel: { label: 'schep' },
  drop: { label: 'druppel' },
  briefcase: { label: 'koffertje' },
  'chalkboard-teacher': { label: 'schoolbord' },
  'clipboard-text': { label: 'klembord' },
  desktop: { label: 'beeldscherm' },
  'envelope-simple': { label: 'envelop' },
  files: { label: 'dossiers' },
  'first-aid-kit': { label: 'verbanddoos' },
  'fork-knife': { label: 'bestek' },
  gear: { label: 'tandwiel' },
  hammer: { label: 'hamer' },
  'hard-hat': { label: 'bouwhelm' },
  'house-line': { label: 'huis' },
  lightbulb: { label: 'lamp' },
  microscope: { label: 'microscoop' },
  package: { label: 'pakket' },
  'puzzle-piece': { label: 'puzzelstuk' },
  scales: { label: 'weegschaal' },
  'shield-check': { label: 'schild' },
  'sneaker-move': { label: 'schoen' },
  sun: { label: 'zon' },
  train: { label: 'trein' },
  truck: { label: 'vrachtauto' },
  tractor: { label: 'trekker' },
  leaf: { label: 'blad' },
} as const satisfies Record<string, Entry>;
export type CoverIcon = keyof typeof coverIcons;

/** Terms are explained; organisations are also linked to. */
export const termKinds = {
  begrip: { label: 'begrip' },
  organisatie: { label: 'organisatie' },
} as const satisfies Record<string, Entry>;

/**
 * The keys of a closed list, in the order of the object, typed as a tuple that zod's enum accepts.
 */
export function keysOf<Key extends string>(list: Record<Key, Entry>): [Key, ...Key[]] {
  return Object.keys(list) as [Key, ...Key[]];
}
