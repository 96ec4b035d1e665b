import { describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

/** The mistakes that can be made in the keuzehulp, and word for word what an editor is told. */
const questions = 'content/keuzehulp.yaml';
const approach = 'content/aanpakken/werkpool.mdx';
const first = `fits:
  - question: vorm
    answer: meer-locaties
    weight: 3
    story: scholengroep-hooimonde
`;
const mistakes: {
  mistake: string;
  file: string;
  change: [from: string, to: string];
  at?: string;
  report: string;
}[] = [
  {
    mistake: 'an unknown question',
    file: approach,
    change: ['fits:\n  - question: vorm', 'fits:\n  - question: form'],
    at: 'question: form',
    report: `${approach}:LINE:15
  fits › 1 › question: "form" is geen vraag in content/keuzehulp.yaml. Vragen: vorm, vertrekpunt, geld, doelgroep.
  Bedoelde je "vorm"?`,
  },
  {
    mistake: 'an unknown answer',
    file: approach,
    change: ['answer: meer-locaties\n    weight', 'answer: meer-lokaties\n    weight'],
    at: 'answer: meer-lokaties',
    report: `${approach}:LINE:13
  fits › 1 › answer: "meer-lokaties" is geen antwoord op de vraag "vorm". Antwoorden: een-plek, meer-locaties, groot.
  Bedoelde je "meer-locaties"?`,
  },
  {
    mistake: 'an unknown story',
    file: approach,
    change: [first, first.replace('scholengroep-hooimonde', 'scholengroep')],
    report: `${approach}:LINE:12
  fits › 1 › story: "scholengroep" bestaat niet in content/verhalen.
  Bedoelde je "scholengroep-hooimonde"?`,
  },
  {
    mistake: 'a story that does not show the approach',
    file: approach,
    change: [first, first.replace('scholengroep-hooimonde', 'rijksdienst-handschriften')],
    report: `${approach}:LINE:12
  fits › 1 › story: het verhaal "rijksdienst-handschriften" noemt deze aanpak niet bij “Aanpak” (\`approach\`) of “Raakt ook aan” (\`alsoTouches\`). Verhalen die dat wel doen: scholengroep-hooimonde, werkbedrijf-veenmonde.`,
  },
  {
    mistake: 'a weight without a reason',
    file: approach,
    change: ['    because: "Zes conciërges werken op elf scholen."\n', ''],
    report: `${approach}:LINE:5
  fits › 1 › because: ontbreekt. Vul dit veld in.`,
  },
  {
    mistake: 'a weight that is too heavy',
    file: approach,
    change: ['weight: 3', 'weight: 4'],
    report: `${approach}:LINE:13
  fits › 1 › weight: hier staat "4". Dat mag hoogstens 3 zijn.`,
  },
  {
    mistake: 'the same answer twice',
    file: approach,
    change: [
      '  - question: geld\n    answer: delen\n    weight',
      '  - question: vertrekpunt\n    answer: samen\n    weight',
    ],
    report: `${approach}:LINE:13
  fits › 3 › answer: "samen" staat al bij deze aanpak (nummer 2). Maak er één van.`,
  },
  {
    mistake: 'an approach without answers',
    file: 'content/aanpakken/doorstroom.mdx',
    change: ['fits:\n', 'fitz:\n'],
    report: `content/aanpakken/doorstroom.mdx:1:1
  fits: ontbreekt. Vul dit veld in.

content/aanpakken/doorstroom.mdx:LINE:1
  fitz: dit veld bestaat niet.
  Bedoelde je "fits"?
  Toegestaan: summary (Samenvatting), fitsWhen (Past als), takes (Wat het vraagt), risks (Risico’s), glance (In één oogopslag), roles (Onderdelen van het pakket), strongIn (Sterk in), fits (Antwoorden die ervoor spreken), onlyIf (Alleen als), arrangeFirst (Regel eerst), talk (Kaart voor teamoverleg), reviewed (Nagekeken op).`,
  },
  {
    mistake: 'a text without first steps',
    file: approach,
    change: ['## Zo begin je\n', '## Beginnen\n'],
    report: `${approach}:1:1
  De tekst mist het kopje "Zo begin je" met een genummerde lijst eronder. De keuzehulp toont die stappen.`,
  },
  {
    mistake: 'fields that begin twice',
    file: 'content/aanpakken/detachering-specialist.mdx',
    change: ['---\n', '---\n---\n'],
    report: `content/aanpakken/detachering-specialist.mdx:1:1
  Tussen de velden mag geen regel met --- of +++ beginnen. Haal die regel weg.`,
  },
  {
    mistake: 'a condition that can never hold',
    file: 'content/aanpakken/eigen-studenten.mdx',
    change: [
      '  anyOf:\n    - question: vertrekpunt\n      answer: eigen-leerlingen',
      '  anyOf:\n    - question: vertrekpunt\n      answer: leerlingen',
    ],
    report: `content/aanpakken/eigen-studenten.mdx:LINE:3
  onlyIf: aan deze voorwaarde kan niemand voldoen: geen van deze antwoorden bestaat.

content/aanpakken/eigen-studenten.mdx:LINE:15
  onlyIf › anyOf › 1 › answer: "leerlingen" is geen antwoord op de vraag "vertrekpunt". Antwoorden: talent, interne-vraag, samen, eigen-leerlingen.
  Bedoelde je "eigen-leerlingen"?`,
  },
  {
    mistake: 'an answer that changes nothing',
    file: questions,
    change: [
      '      - id: groot\n',
      '      - id: nieuw\n        label: "Iets nieuws"\n        consequence: "Wat dat betekent."\n      - id: groot\n',
    ],
    report: `${questions}:LINE:13
  questions › 1 › answers › 3 › id: dit antwoord verandert niets: geen enkele aanpak noemt het bij fits.`,
  },
  {
    mistake: 'an answer by a name that addresses already use',
    file: questions,
    change: ['      - id: open\n', '      - id: weet-niet\n'],
    report: `content/aanpakken/talent-centraal.mdx:LINE:13
  fits › 4 › answer: "open" is geen antwoord op de vraag "doelgroep". Antwoorden: weet-niet, autisme-zintuig, jong.

content/aanpakken/teamplaatsing.mdx:LINE:13
  fits › 4 › answer: "open" is geen antwoord op de vraag "doelgroep". Antwoorden: weet-niet, autisme-zintuig, jong.

${questions}:LINE:13
  questions › 4 › answers › 1 › id: "weet-niet" gebruikt de keuzehulp al zelf in adressen. Kies een andere naam.

${questions}:LINE:13
  questions › 4 › answers › 1 › id: dit antwoord verandert niets: geen enkele aanpak noemt het bij fits.`,
  },
  {
    mistake: 'a part that an approach is twice',
    file: approach,
    change: ['roles:\n', 'roles:\n  - role: vorm\n    inPackage: "nog eens"\n'],
    report: `${approach}:LINE:11
  roles › 2 › role: "vorm" staat hier twee keer. Haal er één weg.`,
  },
  {
    mistake: 'a part too many',
    file: approach,
    change: [
      'roles:\n',
      'roles:\n  - role: geld\n    inPackage: "zo"\n  - role: werk\n    inPackage: "zus"\n',
    ],
    report: `${approach}:LINE:11
  roles › 3 › role: een aanpak is hoogstens twee onderdelen van het pakket. Haal er één weg.`,
  },
  {
    mistake: 'a reason for a part that the approach is not',
    file: approach,
    change: [
      '    answer: meer-locaties\n    weight',
      '    answer: meer-locaties\n    role: geld\n    weight',
    ],
    report: `${approach}:LINE:11
  fits › 1 › role: "geld" is geen onderdeel van deze aanpak. Bij roles staan: vorm.`,
  },
  {
    mistake: 'a strength that its story does not show',
    file: approach,
    change: [
      '  - priority: weinig-geld\n    story: scholengroep-hooimonde',
      '  - priority: weinig-geld\n    story: rijksdienst-handschriften',
    ],
    report: `${approach}:LINE:12
  strongIn › 1 › story: het verhaal "rijksdienst-handschriften" noemt deze aanpak niet bij “Aanpak” (\`approach\`) of “Raakt ook aan” (\`alsoTouches\`). Verhalen die dat wel doen: scholengroep-hooimonde, werkbedrijf-veenmonde.`,
  },
  {
    mistake: 'something to arrange first that nobody can arrange',
    file: 'content/aanpakken/teamplaatsing.mdx',
    change: [
      'fits:\n',
      'arrangeFirst:\n  reason: "geld"\n  anyOf:\n    - question: geld\n      answer: goud\nfits:\n',
    ],
    report: `content/aanpakken/teamplaatsing.mdx:LINE:3
  arrangeFirst: aan deze voorwaarde kan niemand voldoen: geen van deze antwoorden bestaat.

content/aanpakken/teamplaatsing.mdx:LINE:15
  arrangeFirst › anyOf › 1 › answer: "goud" is geen antwoord op de vraag "geld". Antwoorden: afdeling, centraal, delen.`,
  },
  {
    mistake: 'a trait that only one question has',
    file: questions,
    change: ['        trait: samen\n', ''],
    report: `${questions}:LINE:16
  questions › 3 › answers › 3 › trait: alleen deze vraag heeft het kenmerk "samen". Geef het ook aan een antwoord op een andere vraag, of haal het weg.`,
  },
  {
    mistake: 'a question without what it is for',
    file: questions,
    change: ['    why: "Dit bepaalt vaak of een afdeling durft."\n', ''],
    report: `${questions}:LINE:5
  questions › 3 › why: ontbreekt. Vul dit veld in.`,
  },
];

describe('what an editor of the keuzehulp is told about', () => {
  it.each(mistakes)('$mistake', async ({ file, change: [from, to], at, report }) => {
    const right = String(library[file]);
    expect(right).toContain(from);
    const wrong = right.replace(from, to);
    const { problems, files } = await checkContent(filesInMemory({ ...library, [file]: wrong }));
    const said = reportAsText({ files, problems }).split('\n\n').slice(0, -1).join('\n\n');
    // Line numbers further down change with every edit of the library.
    expect(said.replace(/(\.(?:mdx|yaml)):(?!1:1\n)\d+:/g, '$1:LINE:')).toBe(report);
    if (at !== undefined) {
      const line = wrong.slice(0, wrong.indexOf(at)).split('\n').length;
      expect(problems[0]?.line).toBe(line);
    }
  });
});
