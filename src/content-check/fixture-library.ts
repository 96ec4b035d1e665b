import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of the real content/ in a folder of its own, for tests that spoil it. */
export interface FixtureLibrary {
  root: string;
  /** Writes a file of content/ (path below the root). */
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Copies content/ of the project; what a test spoils is then the only thing wrong. */
export async function copyLibrary(): Promise<FixtureLibrary> {
  const root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  await cp('content', path.join(root, 'content'), { recursive: true });
  return {
    root,
    async write(file, text) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A whole story without faults; `change` replaces pieces of its text. */
export function story(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The fixture story does not hold: ${from}`);
    return text.replace(from, to);
  }, fixtureStory);
}

const fixtureStory = `---
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
  - id: uwv
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
asOf: "2026-05"
cover: { icon: potted-plant }
published: 2026-06-01
---

## Het begin

<Persoon id="noor" /> begon in het voorjaar. Een <Begrip id="jobcoach">jobcoach</Begrip> hielp haar op weg.
`;
