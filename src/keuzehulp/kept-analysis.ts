import path from 'node:path';
import { keptBetweenBuilds } from '../kept/kept-between-builds.ts';
import { type Analysis, analyse } from './analysis.ts';
import type { Model } from './model.ts';

const file = path.resolve('.astro/keuzehulp/analysis.json');

/** What analyse() says of the model. It counts millions of answer sets, so that of an earlier build is taken when nothing changed. */
export async function keptAnalysis(model: Model): Promise<Analysis> {
  const code = ['src/keuzehulp', 'src/taxonomy.ts', 'package.json'];
  const kept = await keptBetweenBuilds({ file, code, inputs: [JSON.stringify(model)] }, async () =>
    Buffer.from(JSON.stringify(analyse(model))),
  );
  return JSON.parse(kept.toString()) as Analysis;
}
