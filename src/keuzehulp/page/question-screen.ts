import { requiredPart } from '../../page-state/required-part.ts';
import type { Answers } from '../model.ts';

/** The fields of one question below `root`. */
function fieldsOf(root: HTMLElement, id: string): HTMLElement {
  return requiredPart(root, `fieldset[data-screen="${id}"]`);
}

/** A question as it is asked. */
export function questionOf(root: HTMLElement, id: string): string {
  return requiredPart(fieldsOf(root, id), '[data-focus]').textContent;
}

/** An answer as a reader sees it. */
export function labelOf(root: HTMLElement, question: string, answer: string): string {
  return requiredPart(root, `[id="${question}-${answer}"]`).textContent;
}

/** The title of a question: "Vraag 2 van 7: Waar begin je mee?". */
export function questionTitle(root: HTMLElement, id: string): string {
  return `${requiredPart(fieldsOf(root, id), '[data-place]').textContent}: ${questionOf(root, id)}`;
}

/** Ticks the answers that were given, and takes away what was said to be missing. */
export function paintQuestion(root: HTMLElement, id: string, asked: Answers): void {
  for (const radio of root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = asked[radio.name] === radio.value;
  }
  setMissing(fieldsOf(root, id), '');
}

/**
 * Says that a question has no answer yet: in its group, in view with the first answer below it, which gets the
 * focus, and at the start of the title of the page (GOV.UK, Error message).
 */
export function showMissing(root: HTMLElement, id: string): void {
  const fields = fieldsOf(root, id);
  setMissing(fields, 'Kies een antwoord. Weet je het niet? Kies dan “Dat weet ik nog niet”.');
  requiredPart(fields, 'input').focus({ preventScroll: true });
  requiredPart(fields, '[data-missing]').scrollIntoView({ block: 'center' });
  document.title = `Fout: ${document.title.replace(/^Fout: /, '')}`;
}

function setMissing(fields: HTMLElement, text: string): void {
  requiredPart(fields, '[data-missing]').textContent = text;
  if (text === '') fields.removeAttribute('aria-invalid');
  else fields.setAttribute('aria-invalid', 'true');
}
