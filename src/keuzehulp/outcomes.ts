import { enumeration } from '../dutch/enumeration.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import { type ApproachId, approaches } from '../taxonomy.ts';
import { advise } from './advise.ts';
import { analyse } from './analysis.ts';
import { givenAnswer } from './given-answer.ts';
import type { Answers, Model } from './model.ts';
import type { Persona } from './personas.ts';
import { closeText } from './words.ts';

/** Where the table is kept, and what makes it anew. */
export const outcomesFile = 'src/keuzehulp/outcomes.md';
export const outcomesCommand = 'npm run keuzehulp';

/**
 * What the keuzehulp advises, as a table to read in a pull request (Dutch, Markdown): for each single answer,
 * each pair of answers and each persona what comes first, and over all answer sets how often.
 */
export function outcomesTable(
  model: Model,
  questionnaire: KeuzehulpData,
  personas: readonly Persona[],
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
      ['personage', 'past goed', 'punten van de eerste drie'],
      personas.map(({ name, answers }) => {
        const { ranked } = advise(model, answers);
        const best = ranked.slice(0, 3).map(({ id, points }) => `${id} ${points}`);
        return [
          name,
          namesOf(ranked.filter(({ band }) => band === 'goed').map(({ id }) => id)),
          best.join(', '),
        ];
      }),
    ),
    '',
    '## Alle combinaties',
    '',
    ...overall(model),
    '',
    '## Eén antwoord',
    '',
    ...table(
      ['vraag', 'antwoord', 'bovenaan'],
      single.map(({ question, answer }) => [
        question,
        givenAnswer(questionnaire, { question, answer }).answer.label,
        firstOf(model, { [question]: answer }),
      ]),
    ),
    '',
    '## Twee antwoorden',
    '',
    ...table(
      ['antwoorden', 'bovenaan'],
      pairs.map((pair) => [
        pair.map(({ question, answer }) => `${question}=${answer}`).join(' & '),
        firstOf(model, Object.fromEntries(pair.map(({ question, answer }) => [question, answer]))),
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

function overall(model: Model): string[] {
  const { sets, first, tied, close, weights, questions } = analyse(model);
  const share = (count: number, of = sets) => `${((100 * count) / of).toFixed(1)}%`;
  const heaviest = weights
    .map((one) => ({ ...one, most: Math.max(one.more, one.less) }))
    .reduce((a, b) => (b.most > a.most ? b : a));
  return [
    `Van de ${sets} combinaties is bij ${share(tied)} de eerste plaats gelijk, en scheelt het bij ${share(close)} hoogstens ${closeText}.`,
    `Het gevoeligste gewicht (${heaviest.approach} bij ${heaviest.question}=${heaviest.answer}) verandert met één punt de eerste plaats in ${share(heaviest.most)} van de combinaties.`,
    `Zonder een beantwoorde vraag verandert de eerste plaats in: ${questions.map(({ id, answered, changes }) => `${id} ${share(changes, answered)}`).join(', ')}.`,
    '',
    ...table(
      ['aanpak', 'bovenaan'],
      [...first].sort((a, b) => b[1] - a[1]).map(([id, count]) => [id, share(count)]),
    ),
  ];
}

function answersOf({ questions }: Model): { question: string; answer: string }[] {
  return questions.flatMap(({ id, answers }) => answers.map((answer) => ({ question: id, answer })));
}

function firstOf(model: Model, answers: Answers): string {
  return namesOf(advise(model, answers).first);
}

function namesOf(ids: readonly string[]): string {
  return enumeration(ids.map((id) => approaches[id as ApproachId].label));
}

function table(head: string[], rows: string[][]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
