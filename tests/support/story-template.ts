/**
 * A whole story without faults, for any library that explains "jobcoach"; `changes` replaces pieces of its text.
 * Throws when a piece is not there.
 */
export function story(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The story template does not hold: ${from}`);
    return text.replace(from, to);
  }, template);
}

const template = `---
title: "Een team in de kas van de gemeente"
summary: "Vijf mensen kweken planten voor de stad."
organisation: "Gemeente Voorbeeld"
places:
  - name: Voorbeeld
    province: utrecht
sector:
  - gemeenten
approach:
  - id: teamplaatsing
    evidence: "Vijf mensen werken als team."
doelgroep:
  - doelgroep-banenafspraak
figures:
  - value: "5"
    label: "mensen in het team"
    kind: placements
worked:
  - "Een vaste begeleider."
difficult:
  - "In de winter is er weinig werk."
tips:
  - text: "Begin klein."
    basis: bron
takes:
  support: "Een wethouder die het wil."
  budget: "niet genoemd"
  guidance: "Een jobcoach."
  scale: "Vijf mensen."
  pace: "Een jaar."
partners:
  - name: "een bureau"
    role: "Bracht kandidaten aan."
people:
  - id: noor
    name: Noor
    role: "de kweker"
    doelgroep: true
    consent: website
source:
  title: "Interview"
  publication: "Gewoon doen"
  year: 2026
provenance: { kind: interview, toldBy: "de kweker en de begeleider", checkedByOrganisation: false }
asOf: "2026-05"
cover: { icon: potted-plant }
published: 2026-06-01
code: kdv4
---
## Het begin

<Persoon id="noor" /> begon in het voorjaar. Een <Begrip id="jobcoach">jobcoach</Begrip> hielp haar op weg.
`;
