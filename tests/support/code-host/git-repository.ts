import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A real bare git repository, with what a code host does to one. */
export class GitRepository {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** A repository whose branch main holds a copy of this folder as content/. The caller removes it. */
  static async withContent(content: string): Promise<GitRepository> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'code-host-'));
    const repository = new GitRepository(path.join(folder, 'project.git'));
    const tree = path.join(folder, 'tree');
    await run(['init', '--quiet', '--initial-branch=main', tree]);
    await cp(content, path.join(tree, 'content'), { recursive: true });
    await run(['-C', tree, 'add', '.']);
    await run(['-C', tree, ...author, 'commit', '--quiet', '-m', 'Content']);
    await run(['clone', '--quiet', '--bare', tree, repository.#folder]);
    return repository;
  }

  async remove(): Promise<void> {
    await rm(path.dirname(this.#folder), { recursive: true, force: true });
  }

  /** What git answers; rejects with what it complains of. */
  async git(...args: string[]): Promise<string> {
    return (await this.bytes(args)).toString('utf8').replace(/\n$/, '');
  }

  bytes(args: readonly string[], input: string | Buffer = '', env: NodeJS.ProcessEnv = {}): Promise<Buffer> {
    return run(['--git-dir', this.#folder, ...args], input, env);
  }

  /** The text of a file by its name in git; the texts that are asked for at the same time are read at once. */
  async text(sha: string): Promise<string> {
    this.#batch ??= Promise.resolve().then(() => this.#readBatch());
    this.#wanted.push(sha);
    return (await this.#batch).get(sha) ?? '';
  }

  #wanted: string[] = [];
  #batch: Promise<Map<string, string>> | undefined;

  async #readBatch(): Promise<Map<string, string>> {
    const wanted = this.#wanted.splice(0);
    this.#batch = undefined;
    const bytes = await this.bytes(['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    const texts = new Map<string, string>();
    let at = 0;
    for (const sha of wanted) {
      const end = bytes.indexOf('\n', at);
      const size = Number(bytes.subarray(at, end).toString().split(' ')[2]);
      texts.set(sha, bytes.subarray(end + 1, end + 1 + size).toString('utf8'));
      at = end + 1 + size + 1;
    }
    return texts;
  }

  /** What stands for `name`, or undefined when there is no such thing. */
  async find(name: string): Promise<string | undefined> {
    return this.git('rev-parse', '--verify', '--quiet', name).catch(() => undefined);
  }

  /** Puts what is on a branch in a folder. */
  async checkOut(branch: string, folder: string): Promise<void> {
    await run(
      ['--git-dir', this.#folder, '--work-tree', folder, 'checkout', '--force', branch, '--', '.'],
      '',
      {
        GIT_INDEX_FILE: `${this.#folder}/index-${Date.now()}`,
      },
    );
  }

  /** Every file on a branch: its path, its name in git and its size. */
  async files(branch: string): Promise<{ path: string; sha: string; size: number }[]> {
    const lines = (await this.git('ls-tree', '-r', '--long', branch)).split('\n');
    return lines.map((line) => {
      const [facts = '', file = ''] = line.split('\t');
      const [, , sha = '', size] = facts.split(/\s+/);
      return { path: unquoted(file), sha, size: Number(size) };
    });
  }

  /** Commits files to a branch that stands at `head`; rejects when it has moved. Returns the commit. */
  async commit({ branch, head, message, additions, deletions }: NewCommit): Promise<string> {
    const ref = `refs/heads/${branch}`;
    if ((await this.git('rev-parse', ref)) !== head)
      throw new Error('Expected branch to point to another commit');
    const index = { GIT_INDEX_FILE: `${this.#folder}/index-${Date.now()}` };
    await this.bytes(['read-tree', head], '', index);
    for (const { path: file, contents } of additions) {
      const bytes = Buffer.from(contents, 'base64');
      const sha = (await this.bytes(['hash-object', '-w', '--stdin'], bytes)).toString().trim();
      await this.bytes(['update-index', '--add', '--cacheinfo', `100644,${sha},${file}`], '', index);
    }
    for (const { path: file } of deletions)
      await this.bytes(['update-index', '--force-remove', file], '', index);
    const tree = (await this.bytes(['write-tree'], '', index)).toString().trim();
    const commit = (await this.bytes([...author, 'commit-tree', tree, '-p', head, '-m', message]))
      .toString()
      .trim();
    await this.git('update-ref', ref, commit, head);
    return commit;
  }
}

interface NewCommit {
  branch: string;
  head: string;
  message: string;
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

const author = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@kring.example'];

/** Git puts a path with unusual letters between quotes. */
const unquoted = (file: string) => (file.startsWith('"') ? (JSON.parse(file) as string) : file);

function run(
  args: readonly string[],
  input: string | Buffer = '',
  env: NodeJS.ProcessEnv = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(Buffer.concat(out)) : reject(new Error(`git ${args.join(' ')}: ${complaint}`)),
    );
    // A command that reads nothing may be gone before its input is.
    child.stdin.on('error', () => {}).end(input);
  });
}
