import path from 'node:path';
import { KeptWork } from '../kept/kept-work.ts';
import { checkText, type ReadText } from './check-content.ts';
import type { CheckedFile } from './checked-file.ts';
import type { TextWork } from './content-reader.ts';
import { readFrontMatter } from './front-matter.ts';
import { type RenderedText, renderText } from './render-text.ts';

/** What is kept of a text: what its check found, and what its fields say. */
interface Found extends Pick<CheckedFile, 'guarded' | 'data'> {
  fields: CheckedFile['frontMatter']['data'];
}

/** Does with each text what is to be done, unless an earlier build did; `keep` keeps it for the next. */
interface KeptTexts extends TextWork {
  keep(): Promise<void>;
}

/** What a build of the project in `root` does with each text: what comes of it depends on that text alone. */
export async function keptTexts(root: string): Promise<KeptTexts> {
  const checked = new KeptWork<Found>(path.join(root, '.astro/checked-texts'));
  const rendered = new KeptWork<RenderedText>(path.join(root, '.astro/rendered-texts'));
  const check: ReadText = (file) => {
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
  };
  return {
    check,
    render(source, story) {
      const inputs = [source, story ?? ''];
      return rendered.find(inputs) ?? rendered.add(inputs, renderText(source, story));
    },
    async keep() {
      await checked.keep();
      await rendered.keep();
    },
  };
}
