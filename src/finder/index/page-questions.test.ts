import { expect, it } from 'vitest';
import { beginningOf, questionsIn } from './page-questions.ts';

const body = `Eerst dit.

## Geld

### Wat kost het?

Dat hing af van [de kas](/verhalen/kas/). <Begrip id="x">Twee</Begrip> mensen betaalden.

Meer daarover.

## Wat wij niet weten

Hier is geen antwoord op:

- Hoe werkt het nu? En morgen?
- Dit is geen vraag.
`;

it('finds the questions of a text: headings, and items of a list', () => {
  const headings = ['Geld', 'Wat kost het?', 'Wat wij niet weten'].map((text) => ({
    text,
    slug: text.slice(0, 3).toLowerCase(),
  }));
  expect(questionsIn(body, headings)).toEqual([
    {
      slug: 'wat',
      question: 'Wat kost het?',
      text: 'Dat hing af van de kas. Twee mensen betaalden.',
      isHeading: true,
    },
    { slug: 'wat', question: 'Hoe werkt het nu?', text: 'Hier is geen antwoord op.', isHeading: false },
    { slug: 'wat', question: 'En morgen?', text: 'Hier is geen antwoord op.', isHeading: false },
  ]);
});

it('begins a text with as many sentences as fit', () => {
  const long = `Een zin ${'die maar doorgaat '.repeat(12)}en eindigt.`;
  expect(beginningOf(`${long} Nog een.`)).toBe(long);
  expect(beginningOf('Kort. Ook kort.')).toBe('Kort. Ook kort.');
});
