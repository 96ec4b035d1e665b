import { escapeText } from '../word-import/escape-text.ts';
import { writeBlocks } from '../word-import/write-blocks.ts';
import { answerTo, type Question, questions } from './questions.ts';
import type { Known } from './story-draft.ts';

/**
 * The questions of .github/ISSUE_TEMPLATE/verhaal.yml by the heading that each has in the message: the fields of a story,
 * and below them the sections of its text.
 */
export const formFields: Record<string, Question['key']> = Object.fromEntries(
  questions.map(({ key, field }) => [field.title ?? key, key]),
);
export const formSections = {
  'Hoe begon het?': 'Het begin',
  'Hoe werkt het nu?': 'Zo werkt het',
  'Wat leverde het op?': 'Wat het oplevert',
  'Wat was lastig?': 'Wat lastig was',
  'Wat raad je anderen aan?': 'Zelf doen',
} as const;

/** What a host writes where a question has no answer. */
const noAnswer = /^_No response_$/i;

/**
 * What somebody filled in, from the message that the code host made of it. The message is data: what in it means
 * something to Markdown or to a program is escaped, and headings that the form does not have are words.
 */
export function knownFromForm(message: string): Known {
  const answers = answersIn(message);
  const fields = Object.entries(formFields).flatMap(([heading, key]) => {
    const question = questions.find((one) => one.key === key);
    const answer = question && answerTo(question, oneLine(answers.get(heading) ?? ''));
    return answer !== undefined && 'value' in answer && answer.value !== undefined
      ? [[key, answer.value]]
      : [];
  });
  const sections = Object.entries(formSections).flatMap(([heading, section]) => {
    const answer = answers.get(heading);
    return answer === undefined ? [] : [`## ${section}\n\n${paragraphs(answer)}`];
  });
  return { ...Object.fromEntries(fields), text: sections.length === 0 ? undefined : sections.join('\n') };
}

/** The answers by their heading; of two with one heading the first counts, which is the form's own. */
function answersIn(message: string): Map<string, string> {
  const headings = [...Object.keys(formFields), ...Object.keys(formSections)];
  const answers = new Map<string, string>();
  let heading: string | undefined;
  let lines: string[] = [];
  const close = () => {
    const answer = lines.join('\n').trim();
    if (heading !== undefined && !answers.has(heading) && answer !== '' && !noAnswer.test(answer))
      answers.set(heading, answer);
    lines = [];
  };
  for (const line of message.split(/\r?\n/)) {
    const found = /^### (.*?)\s*$/.exec(line)?.[1];
    if (found !== undefined && headings.includes(found)) {
      close();
      heading = found;
    } else lines.push(line);
  }
  close();
  return answers;
}

function oneLine(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

function paragraphs(answer: string): string {
  const blocks = answer.split('\n').flatMap((line) => {
    const item = /^\s*[-*•]\s+(.*)$/.exec(line)?.[1];
    const text = oneLine(escapeText(item ?? line));
    if (text === '') return [];
    return [
      item === undefined
        ? { kind: 'paragraph' as const, text }
        : { kind: 'item' as const, ordered: false, level: 0, text },
    ];
  });
  return writeBlocks(blocks, 2);
}
