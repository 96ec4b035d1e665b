import { suggest } from '../content-check/suggest.ts';
import { choicesOf, type Field, fieldAt, fieldTree } from '../schema/field-tree.ts';
import { storySchema } from '../schema/story.ts';
import type { Known } from './story-draft.ts';

/** One of the few questions that `npm run nieuw-verhaal` asks; as a flag it has the same name. */
export interface Question {
  flag: string;
  key: Exclude<keyof Known, 'text' | 'photo'>;
  /** What the schema says of the field: its name, its help, its choices. */
  field: Field;
}

const tree = fieldTree(storySchema);

export const questions: Question[] = [
  question('titel', 'title', ['title']),
  question('organisatie', 'organisation', ['organisation']),
  question('plaats', 'place', ['places', 0, 'name']),
  question('provincie', 'province', ['places', 0, 'province']),
  question('sector', 'sector', ['sector', 0], ['sector']),
  question('aanpak', 'approach', ['approach', 0, 'id'], ['approach']),
  question('doelgroep', 'doelgroep', ['doelgroep', 0], ['doelgroep']),
];

/** The words of the question are those of the field, or of the list around it. */
function question(flag: string, key: Question['key'], path: PropertyKey[], words = path): Question {
  const field = { ...fieldAt(tree, path), ...pick(fieldAt(tree, words)) };
  return { flag, key, field };
}

function pick(field: Field | undefined): Partial<Field> {
  return { title: field?.title ?? '', description: field?.description ?? '' };
}

/** What is asked: the name and help of the field, and its choices by number. */
export function asked({ field }: Question): string {
  const choices = choicesOf(field).map(({ label }, index) => `  ${String(index + 1).padStart(2)}. ${label}`);
  const how =
    choices.length > 0
      ? ['Kies een nummer. Weet je het nog niet? Druk op Enter.']
      : ['Weet je het nog niet? Druk op Enter.'];
  return ['', `${field.title}. ${field.description}`, ...choices, ...how].join('\n');
}

/** The value that an answer stands for; `fault` says in Dutch what is wrong with it. */
export function answerTo(
  { field }: Question,
  answer: string,
): { value: string | undefined } | { fault: string } {
  const words = answer.trim();
  if (words === '') return { value: undefined };
  const choices = choicesOf(field);
  if (choices.length > 0) {
    const meant = new Map(choices.map(({ key, label }) => [key, [key, label]]));
    const key =
      choices[Number(words) - 1]?.key ?? choices.find((one) => one.key === words || one.label === words)?.key;
    if (key !== undefined) return { value: key };
    const near = suggest(words, meant);
    return {
      fault: `"${words}" staat niet in de lijst.${near === undefined ? '' : ` Bedoelde je "${near}"?`}`,
    };
  }
  if (field.maxLength !== undefined && [...words].length > field.maxLength) {
    return { fault: `Dat zijn ${[...words].length} tekens. Het mogen er hoogstens ${field.maxLength} zijn.` };
  }
  return { value: words };
}
