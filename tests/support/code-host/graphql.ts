import type { GitRepository } from './git-repository.ts';
import { nodeId, numberIn, type PullRequests } from './pull-requests.ts';

export interface Host {
  git: GitRepository;
  pulls: PullRequests;
}

interface Query {
  query: string;
  variables: Record<string, unknown>;
}

/** A part of a query that this stand-in knows, and what the code host answers to it. */
interface Known {
  pattern: RegExp;
  answer(host: Host, match: RegExpExecArray, variables: Record<string, unknown>): Promise<unknown>;
}

/**
 * The answer to a GraphQL query of the screen: each field of `repository`, or the one mutation. Undefined when the
 * query asks for anything that is not in these lists.
 */
export async function answerQuery(host: Host, { query, variables }: Query): Promise<unknown> {
  for (const { pattern, answer } of mutations) {
    const match = pattern.exec(query);
    if (match !== null) return { data: { [match[1] ?? '']: await answer(host, match, variables) } };
  }
  if (query.includes('fork: repository')) return { data: await branchBase(host, variables) };
  const inside =
    /^\s*query\s*\([^)]*\)\s*\{\s*repository\(owner: \$owner, name: \$repo\)\s*\{([\s\S]*)\}\s*\}\s*$/.exec(
      query,
    )?.[1];
  if (inside === undefined) return undefined;
  const answers = await Promise.all(
    fieldsIn(inside).map(async (field): Promise<[string, unknown] | undefined> => {
      const known = fields.find(({ pattern }) => pattern.test(field));
      const match = known?.pattern.exec(field);
      return known && match ? [match[1] ?? '', await known.answer(host, match, variables)] : undefined;
    }),
  );
  const found = answers.filter((answer) => answer !== undefined);
  return found.length === answers.length ? { data: { repository: Object.fromEntries(found) } } : undefined;
}

/** The fields at the outermost level of a selection. */
function fieldsIn(selection: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < selection.length; at++) {
    if ('({'.includes(selection[at] ?? '')) depth++;
    if (')}'.includes(selection[at] ?? '')) depth--;
    if (depth > 0 || selection[at] !== '}') continue;
    found.push(selection.slice(start, at + 1).trim());
    start = at + 1;
  }
  return found;
}

async function branchBase({ git }: Host, { branch }: Record<string, unknown>) {
  const oid = await git.find(`refs/heads/${branch}`);
  return { fork: { id: 'R_1' }, base: { ref: oid === undefined ? null : { target: { oid } } } };
}

const spaces = (text: string) => text.replace(/ /g, '\\s*');

const fields: Known[] = [
  {
    pattern: new RegExp(spaces('^(defaultBranchRef) \\{ name \\}$')),
    answer: async () => ({ name: 'main' }),
  },
  {
    pattern: new RegExp(
      spaces(
        '^(ref)\\(qualifiedName: \\$branch\\) \\{ target \\{ \\.\\.\\. on Commit \\{ history\\(first: 1\\) \\{ nodes \\{ oid message \\}',
      ),
    ),
    answer: async ({ git }, _, { branch }) => lastCommit(git, String(branch)),
  },
  {
    pattern: new RegExp(
      spaces('^(ref)\\(qualifiedName: \\$branch\\) \\{ target \\{ \\.\\.\\. on Commit \\{ oid \\}'),
    ),
    answer: async ({ git }, _, { branch }) => ({ target: { oid: await git.find(`refs/heads/${branch}`) } }),
  },
  {
    pattern: new RegExp(
      spaces('^(content_\\d+): object\\(oid: "(\\w+)"\\) \\{ \\.\\.\\. on Blob \\{ text isTruncated \\}'),
    ),
    answer: async ({ git }, [, , sha = '']) => ({
      text: await git.text(sha),
      isTruncated: false,
    }),
  },
  {
    pattern: new RegExp(
      spaces(
        '^(commit_\\d+): ref\\(qualifiedName: \\$branch\\) \\{ target \\{ \\.\\.\\. on Commit \\{ history\\(first: 1, path: "([^"]+)"\\)',
      ),
    ),
    answer: async () => ({
      target: { history: { nodes: [{ author, committedDate: new Date().toISOString() }] } },
    }),
  },
  {
    pattern: new RegExp(spaces('^(history_\\d+): ref\\(qualifiedName: \\$branch\\)')),
    answer: async () => ({ target: { history: { nodes: [] } } }),
  },
  {
    pattern: new RegExp(
      spaces('^(commit_\\d+): object\\(oid: "(\\w+)"\\) \\{ \\.\\.\\. on Commit \\{ status'),
    ),
    answer: async () => ({ status: null, deployments: { nodes: [] }, checkSuites: { nodes: [] } }),
  },
  {
    pattern: new RegExp(
      spaces('^(file_\\d+): object\\(expression: "([^":]+):([^"]+)"\\) \\{ \\.\\.\\. on Blob'),
    ),
    answer: async ({ git }, [, , branch = '', file = '']) => blob(git, `refs/heads/${branch}:${file}`),
  },
  {
    pattern: new RegExp(spaces('^(pullRequests)\\( states: OPEN labels: (\\[[^\\]]*\\])')),
    answer: async ({ git, pulls }, [, , labels = '[]']) => {
      const asked = JSON.parse(labels) as string[];
      const open = pulls.all.filter(
        (pull) => pull.state === 'open' && pull.labels.some((label) => asked.includes(label)),
      );
      return { nodes: await Promise.all(open.map((pull) => pullNode(git, pull))) };
    },
  },
  {
    pattern: new RegExp(spaces('^(pullRequests)\\(headRefName: \\$branch, states: OPEN, first: 1\\)')),
    answer: async ({ pulls }, _, { branch }) => ({
      totalCount: pulls.all.filter(({ head, state }) => head === branch && state === 'open').length,
    }),
  },
];

const mutations: Known[] = [
  {
    pattern: /^\s*mutation\(\$input: CreateRefInput!\)\s*\{\s*(createRef)\(/,
    answer: async ({ git }, _, { input }) => {
      const { name, oid } = input as { name: string; oid: string };
      await git.git('update-ref', name, oid, '0'.repeat(40)).catch(() => {
        throw new Error(`A ref named "${name}" already exists in the repository.`);
      });
      return { ref: { name } };
    },
  },
  {
    pattern: /^\s*mutation\(\$input: CreateCommitOnBranchInput!\)\s*\{\s*(createCommitOnBranch)\(/,
    answer: async ({ git }, { input: query }, variables) => {
      const { branch, expectedHeadOid, fileChanges, message } = variables.input as CommitInput;
      const oid = await git.commit({
        branch: branch.branchName,
        head: expectedHeadOid,
        message: message.headline,
        ...fileChanges,
      });
      const asked = [...query.matchAll(/(file_\d+): file\(path: "([^"]+)"\) \{ oid \}/g)];
      const files = await Promise.all(
        asked.map(async ([, name = '', file]) => [name, { oid: await git.find(`${oid}:${file}`) }]),
      );
      return { commit: { oid, committedDate: new Date().toISOString(), ...Object.fromEntries(files) } };
    },
  },
  {
    pattern:
      /^\s*mutation\(\$input: MarkPullRequestReadyForReviewInput!\)\s*\{\s*(markPullRequestReadyForReview)\(/,
    answer: async ({ pulls }, _, { input }) => setDraft(pulls, input, false),
  },
  {
    pattern: /^\s*mutation\(\$input: ConvertPullRequestToDraftInput!\)\s*\{\s*(convertPullRequestToDraft)\(/,
    answer: async ({ pulls }, _, { input }) => setDraft(pulls, input, true),
  },
];

interface CommitInput {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
}

const author = { name: 'Redactie', email: 'redactie@kring.example', user: { id: 1, login: 'redactie' } };

async function lastCommit(git: GitRepository, branch: string) {
  const oid = await git.find(`refs/heads/${branch}`);
  return oid === undefined ? null : { target: { history: { nodes: [{ oid, message: '' }] } } };
}

async function blob(git: GitRepository, name: string) {
  const oid = await git.find(name);
  if (oid === undefined) return null;
  const bytes = await git.bytes(['cat-file', 'blob', oid]);
  const isBinary = bytes.includes(0);
  return {
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : bytes.toString('utf8'),
  };
}

async function pullNode(git: GitRepository, pull: PullRequests['all'][number]) {
  const changed = (await git.git('diff', '--name-status', `${pull.base}...${pull.head}`))
    .split('\n')
    .filter(Boolean);
  return {
    id: nodeId(pull),
    number: pull.number,
    title: pull.title,
    url: `https://github.com/pull/${pull.number}`,
    isDraft: pull.draft,
    isCrossRepository: false,
    createdAt: pull.createdAt,
    updatedAt: pull.createdAt,
    headRefName: pull.head,
    headRefOid: await git.find(`refs/heads/${pull.head}`),
    author: { login: 'redactie', avatarUrl: '', name: 'Redactie', email: '', databaseId: 1 },
    labels: { nodes: pull.labels.map((name) => ({ name })) },
    files: {
      nodes: changed.map((line) => {
        const [status = '', file = ''] = line.split('\t');
        return { path: file, changeType: { A: 'ADDED', D: 'DELETED', M: 'MODIFIED' }[status] ?? 'RENAMED' };
      }),
    },
  };
}

function setDraft(pulls: PullRequests, input: unknown, draft: boolean) {
  const { pullRequestId } = input as { pullRequestId: string };
  pulls.numbered(numberIn(pullRequestId)).draft = draft;
  return { pullRequest: { isDraft: draft } };
}
