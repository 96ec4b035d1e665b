import { enumeration } from '../dutch/enumeration.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { type ApproachId, approaches, roles } from '../taxonomy.ts';
import { advise } from './advise.ts';
import { type Analysis, analyse } from './analysis.ts';
import { givenAnswer } from './given-answer.ts';
import { type Answers, type Model, rolesInOrder } from './model.ts';
import type { Persona } from './personas.ts';

/** Where the table is kept, and what makes it anew. */
export const outcomesFile = 'src/keuzehulp/outcomes.md';
export const outcomesCommand = 'npm run keuzehulp';

/**
 * What the keuzehulp advises, as a table to read in a pull request (Dutch, Markdown): for each single answer,
 * each pair of answers and each persona what is first in each part, and over all answer sets how often.
 */
export function outcomesTable(
  model: Model,
  questionnaire: KeuzehulpData,
  personas: readonly Persona[],
  analysis: Analysis = analyse(model),
): string {
  const single = answersOf(model);
  const pairs = single.flatMap((one, index) =>
    single.slice(index + 1).flatMap((other) => (other.question === one.question ? [] : [[one, other]])),
  );
  return [
    '# Uitkomsten van de keuzehulp',
    '',
    `Gemaakt met \`${outcomesCommand}\`; niet met de hand veranderen. In een pull request zie je hier welke antwoorden een ander advies krijgen.`,
    '',
    versionLine(model),
    '',
    '## Personages',
    '',
    ...table(
      ['personage', ...heads],
      personas.map(({ name, answers }) => [name, ...firstsOf(model, answers)]),
    ),
    '',
    '## Alle combinaties',
    '',
    ...overall(analysis),
    '',
    '## Eén antwoord',
    '',
    ...table(
      ['vraag', 'antwoord', ...heads],
      single.map(({ question, answer }) => [
        question,
        givenAnswer(questionnaire, { question, answer }).answer.label,
        ...firstsOf(model, { [question]: answer }),
      ]),
    ),
    '',
    '## Twee antwoorden',
    '',
    ...table(
      ['antwoorden', ...heads],
      pairs.map((pair) => [
        pair.map(({ question, answer }) => `${question}=${answer}`).join(' & '),
        ...firstsOf(model, Object.fromEntries(pair.map(({ question, answer }) => [question, answer]))),
      ]),
    ),
    '',
  ].join('\n');
}

/**
 * Whether the questions or answers differ from those in the table `before`, while the version is the same: links
 * of readers would then promise answers that are gone. False when there is no table yet.
 */
export function forgotVersion(before: string, model: Model): boolean {
  const line = before.split('\n').find((one) => one.startsWith(`Versie ${model.version}:`));
  return line !== undefined && line !== versionLine(model);
}

function versionLine({ version, questions }: Model): string {
  return `Versie ${version}: ${questions.map(({ id, answers }) => `${id} (${answers.join(', ')})`).join('; ')}.`;
}

const heads = rolesInOrder.map((role) => roles[role].label);

function overall({ sets, parts }: Analysis): string[] {
  const share = (count: number, of = sets) => `${((100 * count) / of).toFixed(1)}%`;
  return [
    `Van de ${sets} combinaties, per onderdeel van het pakket:`,
    '',
    ...parts.flatMap(({ role, empty, leads, close, weights, questions, approaches: places }) => {
      const heaviest = weights
        .map((one) => ({ ...one, most: Math.max(one.more, one.less) }))
        .reduce((a, b) => (b.most > a.most ? b : a));
      return [
        `### ${roles[role].label}`,
        '',
        `Eén aanpak vooraan bij ${share(leads)}, meer dan één bij ${share(close)}, niets bij ${share(empty)}.`,
        `Het gevoeligste gewicht (${heaviest.approach} bij ${heaviest.question}=${heaviest.answer}) haalt met één punt wat vooraan staat van de hoogste plaats in ${share(heaviest.most)}.`,
        `Zonder een beantwoorde vraag staat wat vooraan stond niet meer het hoogst in: ${questions.map(({ id, answered, changes }) => `${id} ${share(changes, answered)}`).join(', ')}.`,
        '',
        ...table(
          ['aanpak', 'redenen', 'alleen vooraan', 'een van de eersten', 'eerste plaatsen'],
          places.map((one) => [
            one.id,
            String(one.fits),
            share(one.leads),
            share(one.shares),
            share(one.places),
          ]),
        ),
        '',
      ];
    }),
  ].slice(0, -1);
}

function answersOf({ questions }: Model): { question: string; answer: string }[] {
  return questions.flatMap(({ id, answers }) => answers.map((answer) => ({ question: id, answer })));
}

function firstsOf(model: Model, answers: Answers): string[] {
  return advise(model, answers).roles.map(({ first }) => namesOf(first));
}

function namesOf(ids: readonly string[]): string {
  return enumeration(ids.map((id) => approaches[id as ApproachId].label));
}

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
