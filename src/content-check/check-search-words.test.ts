import { describe, expect, it } from 'vitest';
import { smallLibrary } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent } from './check-content.ts';
import { filesInMemory } from './raw-file.ts';
import { reportAsText } from './report.ts';

/** The mistakes in the list of search words, and word for word what an editor is told. */
const file = 'content/zoekwoorden.yaml';
const mistakes: { mistake: string; text: string; report: string }[] = [
  {
    mistake: 'a misspelled field',
    text: 'words:\n  - says: [bed]\n    tiped: [ledikant]\n',
    report: `${file}:2:5
  words › 1 › typed: ontbreekt. Vul dit veld in.

${file}:3:5
  words › 1 › tiped: dit veld bestaat niet.
  Bedoelde je "typed"?
  Toegestaan: says (In onze teksten), typed (Wat lezers tikken).`,
  },
  {
    mistake: 'a word on both sides',
    text: 'words:\n  - says: [bed]\n    typed: [ledikant, Bed]\n',
    report: `${file}:3:23
  words › 1 › typed › 2: "Bed" staat ook al bij “In onze teksten” (\`says\`). Haal het hier weg.`,
  },
  {
    mistake: 'the name of somebody from the doelgroep',
    text: 'words:\n  - says: [kweker]\n    typed: [Noor]\n',
    report: `${file}:3:13
  words › 1 › typed › 1: "Noor" is de naam van iemand uit de doelgroep. Namen mogen niet te vinden zijn. Haal het weg.`,
  },
  {
    mistake: 'an answer on a page that does not exist',
    text: 'words:\n  - says: [bed]\n    typed: [ledikant]\nanswers:\n  - typed: [adhd]\n    see: doelgroepen/autism\n',
    report: `${file}:6:10
  answers › 1 › see: content/doelgroepen/autism.mdx bestaat niet.
  Bedoelde je "doelgroepen/autisme"?`,
  },
  {
    mistake: 'a question that its page does not have',
    text: 'words:\n  - says: [bed]\n    typed: [ledikant]\nanswers:\n  - typed: [baas]\n    see: paginas/vraag-en-antwoord#wat-is-dit\n',
    report: `${file}:6:10
  answers › 1 › see: "paginas/vraag-en-antwoord#wat-is-dit" is geen vraag.`,
  },
  {
    mistake: 'a text instead of a list, and a line that is no field',
    text: 'words:\n  - says: bed\n    typed: [ledikant]\n',
    report: `${file}:2:11
  words › 1 › says: hier staat "bed". Hier hoort een lijst: elke waarde op een eigen regel met een streepje ervoor.`,
  },
];

describe('what an editor is told about the search words', () => {
  it.each(mistakes)('$mistake', async ({ text, report }) => {
    const files = { ...smallLibrary, 'content/verhalen/proef/index.mdx': story(), [file]: text };
    const said = reportAsText(await checkContent(filesInMemory(files)));
    expect(said.split('\n\n').slice(0, -1).join('\n\n')).toBe(report);
  });
});
