/** A pull request as a code host keeps it. */
export interface PullRequest {
  number: number;
  title: string;
  head: string;
  base: string;
  draft: boolean;
  state: 'open' | 'closed';
  labels: string[];
  createdAt: string;
}

/** The pull requests of one repository. */
export class PullRequests {
  readonly all: PullRequest[] = [];

  open(input: Pick<PullRequest, 'title' | 'head' | 'base' | 'draft'>): PullRequest {
    const pull: PullRequest = {
      ...input,
      number: this.all.length + 1,
      state: 'open',
      labels: [],
      createdAt: new Date().toISOString(),
    };
    this.all.push(pull);
    return pull;
  }

  /** The one with this number. Throws when there is none. */
  numbered(number: number): PullRequest {
    const pull = this.all[number - 1];
    if (pull === undefined) throw new Error(`There is no pull request ${number}.`);
    return pull;
  }
}

/** The name that the API gives a pull request, and back. */
export const nodeId = ({ number }: PullRequest) => `PR_${number}`;
export const numberIn = (id: string) => Number(id.replace('PR_', ''));
