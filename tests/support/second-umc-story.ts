/**
 * A story as an editor may add it to content/ tomorrow: of a sector and a place that have one already, with an
 * approach, a doelgroep and a first name that others have too. It refers to no other file.
 */
export const secondUmcStory = {
  id: 'umc-noorderhaven',
  file: 'content/verhalen/umc-noorderhaven/index.mdx',
  text: `---
title: "In UMC Noorderhaven rijdt één team alle maaltijden rond"
summary: "Zes mensen brengen drie keer per dag eten naar elke verdieping. Patiënten kennen hen bij naam."
organisation: "Universitair Medisch Centrum Noorderhaven"
shortName: "UMC Noorderhaven"
places:
  - name: Groningen
    province: groningen
sector:
  - umc
approach:
  - id: teamplaatsing
    evidence: "Zes mensen uit de doelgroep rijden samen alle maaltijden rond."
  - id: centraal-budget
    evidence: "De raad van bestuur betaalt de plekken uit één budget."
alsoTouches:
  - id: proefplaatsing-stage
    evidence: "Iedereen reed eerst een maand op proef mee."
doelgroep:
  - doelgroep-banenafspraak
part: proces
figures:
  - value: "6"
    label: "mensen in het team"
    kind: placements
  - value: "3"
    unit: "keer per dag"
    label: "gaat het eten rond"
    kind: other
worked:
  - "Een vaste ronde: elke dag dezelfde verdiepingen."
difficult:
  - "Bij een volle lift kwam het eten te laat."
tips:
  - text: "Geef iedereen een eigen verdieping."
    basis: bron
takes:
  support: "Een kok die erin gelooft."
  budget: "Eén budget voor alle plekken."
  guidance: "Twee buddy’s uit de keuken."
  scale: "Zes mensen."
  pace: "Een half jaar."
partners:
  - name: "een school uit de buurt"
    role: "Zocht de eerste kandidaten."
people:
  - id: paul
    name: Paul
    role: "de rijder van de derde verdieping"
    doelgroep: true
    consent: website
source:
  title: "Eten op wielen"
  publication: "Interview voor Gewoon doen"
  year: 2026
provenance: { kind: interview, toldBy: "de kweker en de begeleider", checkedByOrganisation: false }
asOf: "2026-05"
cover: { icon: fork-knife }
published: 2026-06-01
code: "mvr6"
keywords:
  - "maaltijden"
---

## Het begin

De keuken kookte goed, maar het eten kwam koud aan. Verpleegkundigen hadden geen tijd om te rijden.

## Zo werkt het

<Persoon id="paul" /> rijdt drie keer per dag naar de derde verdieping. Hij weet wie er zonder zout eet. Bij een volle lift wacht hij.

## Wat het oplevert

Het eten is warm. Patiënten kennen hun rijder bij naam.

## Wat lastig was

De lift was vaak vol. Nu heeft het team een eigen lift, tussen elf en twaalf.

## Zelf doen

<Tip>Geef iedereen een eigen verdieping.</Tip>
`,
};
