import { requiredPart } from '../../page-state/required-part.ts';
import type { Role } from '../model.ts';

/** The card of an approach below `root`. */
export function cardOf(root: HTMLElement, id: string): HTMLElement {
  return requiredPart(root, `[data-approach="${id}"]`);
}

/** The name of an approach, and its page. */
export function nameOf(root: HTMLElement, id: string): string {
  return linkOf(root, id).textContent;
}

export function linkOf(root: HTMLElement, id: string): HTMLAnchorElement {
  return requiredPart<HTMLAnchorElement>(cardOf(root, id), '[data-name]');
}

/** An approach as a phrase of the sentence that gives the advice. */
export function phraseOf(root: HTMLElement, id: string, role: Role): string {
  const phrases = JSON.parse(cardOf(root, id).dataset.phrases ?? '{}') as Partial<Record<Role, string>>;
  return phrases[role] ?? '';
}

/** The sentence of a reason, and a copy of the link to its story. */
export function reasonOn(
  card: HTMLElement,
  { question, answer }: { question: string; answer: string },
): { item: HTMLElement; answer: string; because: string; story: HTMLAnchorElement } {
  const item = requiredPart(card, `[data-fit="${question}"][data-answer="${answer}"]`);
  return {
    item,
    answer: requiredPart(item, '[data-said]').textContent,
    because: requiredPart(item, '[data-sentence]').textContent,
    story: requiredPart<HTMLAnchorElement>(item, '[data-source]'),
  };
}
