import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Run before a program (`--import`): it gets what stands in a folder in the order opposite to that of this disk. Another file system has
 * another order, and no program may count on one.
 */
const { readdir, readdirSync, globSync } = fs;
const { readdir: promised, glob } = fs.promises;

const turned = (list: unknown) => (Array.isArray(list) ? list.toReversed() : list);
type Callback = (error: unknown, list?: unknown) => void;

Object.assign(fs, {
  readdir: (...order: unknown[]) => {
    const callback = order.pop() as Callback;
    Reflect.apply(readdir, fs, [...order, (error: unknown, list: unknown) => callback(error, turned(list))]);
  },
  readdirSync: (...order: unknown[]) => turned(Reflect.apply(readdirSync, fs, order)),
  globSync: (...order: unknown[]) => turned(Reflect.apply(globSync, fs, order)),
});
Object.assign(fs.promises, {
  readdir: async (...order: unknown[]) => turned(await Reflect.apply(promised, fs.promises, order)),
  glob: async function* (...order: unknown[]) {
    const found: unknown[] = [];
    for await (const one of Reflect.apply(glob, fs.promises, order)) found.push(one);
    yield* found.reverse();
  },
});
syncBuiltinESMExports();
