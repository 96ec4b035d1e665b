import type { Condition } from '../schema/keuzehulp.ts';
import type { ModelFit, Role } from './model.ts';

/** How well an approach fits, as advise.ts says it. `geen` says nothing against it: the answers don't speak of it. */
export type Band = 'goed' | 'deels' | 'geen';

/** An answer that speaks for an approach, and what it counts in that part of the package. */
interface CountedFit extends ModelFit {
  counted: number;
}

export interface RankedApproach {
  id: string;
  /** The sum of what counts in `because`. */
  points: number;
  /** How many points that is above what it gets on average for so many answers: this is what ranks. */
  above: number;
  band: Band;
  /** What each answer added, with its story and sentence, the heaviest first; of one trait only the heaviest. */
  because: CountedFit[];
  /** The condition that these answers do not meet: it is never put first. */
  unmet?: Condition | undefined;
  /** What is to be arranged first, with these answers. */
  arrange?: Condition | undefined;
}

/** One part of the package. */
export interface RoleAdvice {
  role: Role;
  /** The one that leads; several when they are close; none when the answers say nothing about this part. */
  first: string[];
  /** Every approach of this part, best first. */
  ranked: RankedApproach[];
  /** Whether several are first. */
  undecided: boolean;
}

/** Another answer to one question, that an organisation can choose, and what would then be first in a part. */
export interface Change {
  question: string;
  answer: string;
  role: Role;
  first: string[];
}

export interface Advice {
  /** How many questions have an answer. */
  answered: number;
  /** In the order of the closed list. */
  roles: RoleAdvice[];
  /** The story that combined most of this package, and what it combined. */
  story?: { id: string; approaches: string[] } | undefined;
  /** In the order of the questions. */
  changes: Change[];
}
