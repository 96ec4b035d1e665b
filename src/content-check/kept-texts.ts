import path from 'node:path';
import { KeptWork } from '../kept/kept-work.ts';
import { checkText, type ReadText } from './check-content.ts';
import type { CheckedFile } from './checked-file.ts';
import { readFrontMatter } from './front-matter.ts';

/** What is kept of a text: what its check found, and what its fields say. */
interface Found extends Pick<CheckedFile, 'guarded' | 'data'> {
  fields: CheckedFile['frontMatter']['data'];
}

/** Reads texts, but for those that an earlier build read; `keep` keeps what was found for the next. */
interface KeptTexts {
  check: ReadText;
  keep(): Promise<void>;
}

/** How a build of the project in `root` reads each text: what comes of it depends on that text alone. */
export function keptTexts(root: string): KeptTexts {
  const checked = new KeptWork<Found>(path.join(root, '.astro/checked-texts'));
  return {
    check(file) {
      const inputs = [file.file, file.source];
      const found = file.unfit === undefined ? checked.find(inputs) : undefined;
      if (found !== undefined) {
        const { fields, guarded, data } = found;
        return { ...file, frontMatter: readFrontMatter(file.source, fields), guarded, data, problems: [] };
      }
      const text = checkText(file);
      const { frontMatter, guarded, data, problems } = text;
      if (problems.length === 0) checked.add(inputs, { fields: frontMatter.data, guarded, data });
      return text;
    },
    keep: () => checked.keep(),
  };
}
