import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ratioOf } from './goals.ts';
import type { Row } from './rows.ts';
import { median } from './statistics.ts';

/** What was measured for a release: the medians of each row. */
export interface KeptResults {
  version: string;
  /** The machine and the programs that the figures depend on. */
  environment: string;
  rows: { measured: string; unit: Row['unit']; ours: number; ratio?: number }[];
}

const folder = 'bench';

/** Writes what was measured to bench/<version>.json, to be committed with that release. Gives the path. */
export async function keepResults(
  version: string,
  environment: string,
  rows: readonly Row[],
): Promise<string> {
  const kept: KeptResults = { version, environment, rows: rows.flatMap(keptRow) };
  const file = path.join(folder, `${version}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
  return file;
}

function keptRow(row: Row): KeptResults['rows'] {
  const ours = median(row.values.ours);
  const ratio = ratioOf(row.values);
  if (ours === undefined) return [];
  const beside = ratio === undefined ? {} : { ratio: rounded(ratio) };
  // What is counted is the same each time, and a file more or less can be seen.
  const kept = row.unit === 'files' ? ours : rounded(ours);
  return [{ measured: row.measured, unit: row.unit, ours: kept, ...beside }];
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** What was measured for the last release; undefined when nothing was kept yet. */
export async function lastResults(): Promise<KeptResults | undefined> {
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const last = files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  if (last === undefined) return undefined;
  return JSON.parse(await readFile(path.join(folder, last), 'utf8')) as KeptResults;
}
