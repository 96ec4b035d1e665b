import type { Host } from './graphql.ts';
import { nodeId, type PullRequest } from './pull-requests.ts';

export interface Answer {
  status: number;
  body: unknown;
}

/** The answer to a REST call of the screen; undefined for a call that this stand-in does not know. */
export async function answerCall(
  { git, pulls }: Host,
  call: string,
  body: Record<string, unknown>,
): Promise<Answer | undefined> {
  if (call === 'GET /user')
    return ok({ id: 1, name: 'Redactie', login: 'redactie', email: '', avatar_url: avatar });
  const [, verb = '', rest = ''] = /^(\w+) \/repos\/kring\/gewoon-doen(\/.*)$/.exec(call) ?? [];
  const called = (pattern: RegExp) => pattern.exec(`${verb} ${rest}`);
  if (called(/^GET \/collaborators\/redactie$/)) return { status: 204, body: '' };
  const tree = called(/^GET \/git\/trees\/(\w+)\?recursive=1$/);
  if (tree?.[1]) {
    const files = await git.files(tree[1]);
    return ok({ sha: tree[1], tree: files.map((file) => ({ type: 'blob', mode: '100644', ...file })) });
  }
  const blob = called(/^GET \/git\/blobs\/(\w+)$/);
  if (blob?.[1]) return ok(await git.bytes(['cat-file', 'blob', blob[1]]));
  if (called(/^POST \/pulls$/)) {
    const { title, head, base, draft } = body as unknown as PullRequest;
    if ((await git.find(`refs/heads/${head}`)) === undefined)
      return { status: 422, body: { message: 'no head' } };
    const pull = pulls.open({ title, head, base, draft });
    const sha = await git.find(`refs/heads/${head}`);
    return {
      status: 201,
      body: {
        number: pull.number,
        node_id: nodeId(pull),
        title,
        html_url: `https://github.com/kring/gewoon-doen/pull/${pull.number}`,
        head: { sha },
        created_at: pull.createdAt,
        updated_at: pull.createdAt,
      },
    };
  }
  const labels = called(/^POST \/issues\/(\d+)\/labels$/);
  if (labels) {
    const pull = pulls.numbered(Number(labels[1]));
    pull.labels.push(...(body.labels as string[]));
    return ok(pull.labels.map((name) => ({ name })));
  }
  const issue = called(/^(GET|PATCH) \/issues\/(\d+)$/);
  if (issue) {
    const pull = pulls.numbered(Number(issue[2]));
    if (verb === 'PATCH') pull.labels = body.labels as string[];
    return ok({ number: pull.number, labels: pull.labels.map((name) => ({ name })) });
  }
  return undefined;
}

const avatar = 'https://avatars.githubusercontent.com/u/1?v=4';

const ok = (body: unknown): Answer => ({ status: 200, body });
