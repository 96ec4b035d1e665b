import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GitRepository } from './git-repository.ts';
import { answerQuery, type Host } from './graphql.ts';
import { PullRequests } from './pull-requests.ts';
import { type Answer, answerCall } from './rest.ts';

/** A stand-in for the API of GitHub in front of a real repository, which knows the calls that the screen makes. */
export interface CodeHostStandIn extends Host {
  /** Where it answers. */
  url: string;
  /** Calls that it does not know, which got status 501; a test expects none. */
  unknown: string[];
  /** All calls in turn. */
  calls: string[];
  close(): Promise<void>;
}

/** The only token that it takes. */
export const token = 'ghp_voorbeeld';

/** Serves kring/gewoon-doen with this folder as its content/. The caller closes it. */
export async function startCodeHost(content: string): Promise<CodeHostStandIn> {
  const git = await GitRepository.withContent(content);
  const host: Host = { git, pulls: new PullRequests() };
  const unknown: string[] = [];
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method === 'OPTIONS') {
      response.writeHead(204, headers).end();
      return;
    }
    const call = `${request.method} ${request.url?.replace(/^\/api(?:\/v3)?/, '')}`;
    const sent = await bodyOf(request);
    calls.push(call === 'POST /graphql' ? `${call} ${sent}` : call);
    const { status, body } = await answer(call, sent, request.headers.authorization);
    if (status === 501) unknown.push(`${call} ${sent}`);
    const isBytes = Buffer.isBuffer(body);
    const type = isBytes ? 'application/octet-stream' : 'application/json';
    response.writeHead(status, { ...headers, 'content-type': type });
    response.end(isBytes ? body : status === 204 ? undefined : JSON.stringify(body));
  });
  async function answer(call: string, sent: string, authorization?: string): Promise<Answer> {
    if (authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } };
    const body = (sent === '' ? {} : JSON.parse(sent)) as Record<string, unknown>;
    try {
      if (call !== 'POST /graphql') return (await answerCall(host, call, body)) ?? notKnown;
      const found = await answerQuery(host, body as unknown as Parameters<typeof answerQuery>[1]);
      return found === undefined ? notKnown : { status: 200, body: found };
    } catch (error) {
      const { message } = error as Error;
      return call === 'POST /graphql'
        ? { status: 200, body: { data: null, errors: [{ message }] } }
        : { status: 422, body: { message } };
    }
  }
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...host,
    url: `http://localhost:${port}`,
    unknown,
    calls,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await git.remove();
    },
  };
}

const notKnown: Answer = { status: 501, body: { message: 'Not implemented' } };

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}
