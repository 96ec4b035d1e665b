import type { State } from '../address.ts';
import type { Answers } from '../model.ts';
import type { Own } from '../near-stories.ts';

/** What a visitor said. */
export interface Visitor {
  asked: Answers;
  own: Own;
  /** What weighs heaviest, when that is said. */
  heaviest: string | undefined;
}

/** What the outcome needs beside the model. */
export interface OutcomeContext extends Visitor {
  /** The whole address of the present state, and of nothing else. */
  url: string;
  /** The address of the present state with this change. */
  linkTo(change: Partial<State>): string;
}
