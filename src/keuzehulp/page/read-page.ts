import type { Condition } from '../../schema/keuzehulp.ts';
import type { PriorityId } from '../../taxonomy.ts';
import { unknownAnswer } from '../address.ts';
import type { ApproachInModel, Model, ModelFit, Role } from '../model.ts';

/** The questions as the page of Keuzehulp.astro asks them below `root`. */
export function questionsOn(root: HTMLElement): Pick<Model, 'version' | 'questions'> {
  return {
    version: Number(root.dataset.version),
    questions: all(root, 'fieldset[data-screen]').map((fields) => {
      const answers = all<HTMLInputElement>(fields, 'input').filter(({ value }) => value !== unknownAnswer);
      return {
        id: fields.dataset.screen ?? '',
        answers: answers.map(({ value }) => value),
        changeable: answers
          .filter(({ dataset }) => dataset.changeable !== undefined)
          .map(({ value }) => value),
      };
    }),
  };
}

/** The model of that page without stories: every sentence stands once, in the cards of the approaches, which come in the order of the closed list. */
export function modelOn(root: HTMLElement, cards: readonly HTMLElement[]): Model {
  return { ...questionsOn(root), approaches: cards.map(approachOn), stories: [] };
}

function approachOn(card: HTMLElement): ApproachInModel {
  const { approach: id = '', anyOf, unmet, arrangeAnyOf, arrange } = card.dataset;
  return {
    id,
    roles: namesIn<Role>(card.dataset.roles),
    fits: all(card, '[data-fit]').map(fitOn),
    onlyIf: conditionOf(unmet, anyOf),
    arrangeFirst: conditionOf(arrange, arrangeAnyOf),
    strengths: namesIn<PriorityId>(card.dataset.strengths),
  };
}

function conditionOf(reason = '', anyOf?: string): Condition | undefined {
  if (anyOf === undefined) return undefined;
  return {
    reason,
    anyOf: [...new URLSearchParams(anyOf)].map(([question, answer]) => ({ question, answer })),
  };
}

function fitOn(item: HTMLElement): ModelFit {
  const { fit: question = '', answer = '', weight, story = '', role, trait, doubleIn } = item.dataset;
  const because = item.querySelector('[data-sentence]')?.textContent ?? '';
  return {
    question,
    answer,
    weight: Number(weight),
    story,
    because,
    ...(role && { role: role as Role }),
    ...(trait && { trait }),
    ...(doubleIn && { doubleIn: doubleIn as Role }),
  };
}

function namesIn<Name extends string>(names = ''): Name[] {
  return names.split(' ').filter((name) => name !== '') as Name[];
}

function all<Part extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Part[] {
  return [...within.querySelectorAll<Part>(selector)];
}
