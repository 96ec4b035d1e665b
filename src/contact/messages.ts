import type { Message } from './reach-editors.ts';

/** What we ask an employer who tells a story, in the order in which our stories tell it. */
export const interview: readonly string[] = [
  'Wie zijn jullie, en wie kwam er werken?',
  'Hoe begon het?',
  'Hoe werkt het nu: welk werk is het, wie begeleidt, en wie betaalt?',
  'Wat leverde het op? Heb je cijfers, zet er dan de maand bij.',
  'Wat was lastig, en wat raad je een ander aan?',
];

/** A story, as answers to five questions. */
export const storyMessage: Message = {
  subject: 'Ons verhaal voor Gewoon doen',
  body: `${interview.map((question, index) => `${index + 1}. ${question}\n\n`).join('\n')}\nMijn naam en organisatie: `,
};

/** Something on the site that is not right, or not any more. */
export const correctionMessage: Message = {
  subject: 'Dit klopt niet meer op Gewoon doen',
  body: 'Op welke pagina staat het?\n\nWat klopt er niet?\n\nWat moet er staan?\n',
};

/** Somebody who no longer wants to stand in a story by name. */
export const nameMessage: Message = {
  subject: 'Haal mijn naam weg van Gewoon doen',
  body: 'In welk verhaal staat je naam?\n\nWelke naam staat er nu?\n',
};

/** What we ask an employer who began after a story or an approach. */
export const startedQuestions: readonly string[] = [
  'Wie zijn jullie, en waar?',
  'Sinds wanneer, en met wat?',
  'Wat namen jullie over?',
  'Mag dit op de site?',
  'Mogen anderen jullie bellen?',
];

/** A page after which an employer can begin, as its reader would send it. */
export interface Example {
  title: string;
  where: string;
}

/** An employer who began, after this story or approach where it is known which. */
export function startedMessage(after?: Example): Message {
  const example =
    after === undefined ? 'Na welk verhaal of welke aanpak?\n\n' : `Na: ${after.title} (${after.where})\n\n`;
  return {
    subject: after === undefined ? 'We zijn begonnen' : `We zijn begonnen: ${after.title}`,
    body: `${example}${startedQuestions.map((question) => `${question}\n\n`).join('')}`,
  };
}
