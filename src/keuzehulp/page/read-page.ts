import type { Fit } from '../../schema/keuzehulp.ts';
import { unknownAnswer } from '../address.ts';
import type { ApproachInModel, Model } from '../model.ts';

/** The model as the page of Keuzehulp.astro holds it below `root`: every sentence stands in the page once. */
export function modelOn(root: HTMLElement): Model {
  return {
    version: Number(root.dataset.version),
    decidesTies: root.dataset.decidesTies ?? '',
    questions: all(root, 'fieldset[data-screen]').map((fields) => ({
      id: fields.dataset.screen ?? '',
      answers: all<HTMLInputElement>(fields, 'input')
        .map(({ value }) => value)
        .filter((value) => value !== unknownAnswer),
    })),
    approaches: all(root, '[data-approach]').map(approachOn),
  };
}

function approachOn(card: HTMLElement): ApproachInModel {
  const { approach: id = '', anyOf, unmet: reason = '' } = card.dataset;
  return {
    id,
    fits: all(card, '[data-fit]').map(fitOn),
    ...(anyOf === undefined
      ? {}
      : {
          onlyIf: {
            reason,
            anyOf: [...new URLSearchParams(anyOf)].map(([question, answer]) => ({ question, answer })),
          },
        }),
  };
}

function fitOn(item: HTMLElement): Fit {
  const { fit: question = '', answer = '', weight, story = '' } = item.dataset;
  const because = item.querySelector('[data-sentence]')?.textContent ?? '';
  return { question, answer, weight: Number(weight), story, because };
}

function all<Part extends HTMLElement = HTMLElement>(within: ParentNode, selector: string): Part[] {
  return [...within.querySelectorAll<Part>(selector)];
}
