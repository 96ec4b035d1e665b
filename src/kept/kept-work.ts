import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '../whole-file.ts';
import { hashOf } from './kept-between-builds.ts';

const hashLength = 32;
/** The files of a folder: each holds what has a key that begins with this. */
const shards = [...'0123456789abcdef'];

/**
 * What is made of many things by the same work, kept for the next build in one folder: of whatever did not change, what was made of
 * it is taken from there. What a build did not ask for is not kept on. It is spread over some files, of which a small change
 * writes one or two.
 */
export class KeptWork<Made> {
  readonly #folder: string;
  /** A hash of what all of it is made of: all code, the program that runs it, and what else it has in common. */
  readonly #version: Buffer;
  readonly #before = new Map<string, Made>();
  readonly #now = new Map<string, Made>();

  /**
   * What an earlier build kept in `folder`; nothing of a file that was made by other code or of another `common`, which is an input
   * of all of it, or that is not as it was written.
   */
  constructor(folder: string, common = '') {
    this.#folder = folder;
    this.#version = hashOf([codeVersion(), common]);
    for (const shard of shards) {
      const file = path.join(folder, shard);
      if (!existsSync(file)) continue;
      const kept = readFileSync(file);
      const body = kept.subarray(hashLength);
      if (!this.#hashOf(body).equals(kept.subarray(0, hashLength))) continue;
      for (const [key, made] of deserialize(body) as Map<string, Made>) this.#before.set(key, made);
    }
  }

  /** What was made of `inputs`, which is not to be changed; undefined when it is to be made. */
  find(inputs: readonly string[]): Made | undefined {
    const key = keyOf(inputs);
    const made = this.#before.get(key);
    if (made !== undefined) this.#now.set(key, made);
    return made;
  }

  /** Adds what was made of `inputs` alone, and gives it back. It may hold whatever can be cloned. */
  add(inputs: readonly string[], made: Made): Made {
    this.#now.set(keyOf(inputs), made);
    return made;
  }

  /** Keeps what was asked for, where that is not what is kept already. */
  async keep(): Promise<void> {
    const before = Map.groupBy(this.#before.keys(), shardOf);
    const now = Map.groupBy(this.#now, ([key]) => shardOf(key));
    for (const shard of shards) {
      const asked = now.get(shard) ?? [];
      const isSame =
        asked.length === (before.get(shard) ?? []).length && asked.every(([key]) => this.#before.has(key));
      if (isSame) continue;
      const body = serialize(new Map(asked));
      await writeWhole(path.join(this.#folder, shard), Buffer.concat([this.#hashOf(body), body]));
    }
  }

  #hashOf(body: Buffer): Buffer {
    return hashOf([this.#version, body]);
  }
}

function keyOf(inputs: readonly string[]): string {
  return hashOf(inputs).toString('hex');
}

function shardOf(key: string): string {
  return key.charAt(0);
}

let known: Buffer | undefined;

/**
 * A hash of all of our code, what npm installed and the version of Node: whatever makes something is among it, so that nobody can
 * forget a part. Made once in a build, since the code does not change while that runs; without waiting for each file, which takes
 * three times the processor time.
 */
function codeVersion(): Buffer {
  if (known !== undefined) return known;
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort();
  // Other package managers than npm write no list of what they installed.
  const packages = ['package.json', 'node_modules/.package-lock.json'].filter((file) => existsSync(file));
  const code = [...files, ...packages].flatMap((file) => [file, readFileSync(file)]);
  known = hashOf([process.version, ...code]);
  return known;
}
