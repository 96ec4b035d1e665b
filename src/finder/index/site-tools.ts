import { overviewOf, sitePages } from '../../addresses.ts';

/** A page that is not a text of content/, as the search knows it. */
export interface SiteTool {
  url: string;
  label: string;
  text: string;
  /** What readers type for it. */
  words: string;
}

/** What readers can do or look up here, besides reading the texts. */
export const siteTools: readonly SiteTool[] = [
  {
    url: sitePages.keuzehulp,
    label: 'Keuzehulp: welke aanpak past bij ons?',
    text: 'Beantwoord een paar vragen over je organisatie en zie welke aanpak bij jullie past.',
    words:
      'keuzehulp, kiezen, keuze, invullen, test, vragenlijst, advies, welke aanpak past bij mijn organisatie',
  },
  {
    url: sitePages.keuzehulpExplained,
    label: 'Zo rekent de keuzehulp',
    text: 'Hoe de keuzehulp tot een uitslag komt, en een werkblad om het zelf na te rekenen.',
    words: 'hoe werkt de keuzehulp, uitleg, punten, uitslag, werkblad',
  },
  {
    url: sitePages.comparison,
    label: 'Aanpakken vergelijken',
    text: 'Zet aanpakken naast elkaar en zie wat ze vragen en wat ze opleveren.',
    words: 'vergelijken, vergelijking, naast elkaar, verschillen',
  },
  {
    url: sitePages.bundle,
    label: 'Maak je eigen bundel',
    text: 'Kies verhalen, zet ze achter elkaar en druk ze af of bewaar ze als pdf.',
    words: 'bundel maken, boekje, afdrukken, printen, uitprinten, pdf, downloaden, bewaren, verhalen',
  },
  {
    url: sitePages.newsletter,
    label: 'Voor je nieuwsbrief',
    text: 'Neem een verhaal over in je nieuwsbrief of op je intranet: tekst, plaatje en link staan klaar.',
    words: 'nieuwsbrief, verhaal van de maand, intranet, verhaal doorsturen',
  },
  {
    url: `${overviewOf('verhalen')}#kaart`,
    label: 'Kaart: de verhalen per plaats',
    text: 'Zie op de kaart van Nederland waar de verhalen spelen.',
    words: 'kaart, landkaart, plattegrond, in de buurt, verhalen op de kaart',
  },
  {
    url: sitePages.allStories,
    label: 'Alle verhalen in één lijst',
    text: 'Alle titels onder elkaar, met de organisatie en een korte samenvatting.',
    words: 'overzicht verhalen, lijst, praktijkvoorbeelden, voorbeelden',
  },
  {
    url: overviewOf('aanpakken'),
    label: 'Alle aanpakken',
    text: 'De manieren om mensen met een arbeidsbeperking een baan te geven, met de verhalen erbij.',
    words: 'overzicht aanpakken, manieren, methoden',
  },
  {
    url: overviewOf('sectoren'),
    label: 'Alle sectoren',
    text: 'De sectoren van overheid en onderwijs, en de partners met wie zij samenwerken.',
    words: 'overzicht sectoren, branches',
  },
  {
    url: overviewOf('doelgroepen'),
    label: 'Alle doelgroepen',
    text: 'Over wie de verhalen gaan, volgens de bron.',
    words: 'overzicht doelgroepen, groepen',
  },
  {
    url: overviewOf('begrippen'),
    label: 'Alle begrippen en organisaties',
    text: 'Wat de woorden en afkortingen betekenen, en wie de organisaties zijn.',
    words: 'begrippenlijst, woordenlijst, begrippen, naslag, definities, afkortingen, lijst',
  },
];
