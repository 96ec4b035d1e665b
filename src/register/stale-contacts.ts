import { isCurrent } from '../contact/shelf-life.ts';
import { type CheckedFolder, documentOf } from '../content-check/checked-file.ts';
import type { FrontMatter } from '../content-check/front-matter.ts';
import { monthInWords } from '../dutch/month.ts';
import { valuesIn } from '../schema/field-tree.ts';
import type { Finding } from './finding.ts';

/** The contacts, and the facts about the site, that nobody confirmed lately. */
export function staleContacts(folder: Pick<CheckedFolder, 'texts' | 'documents'>, today: string): Finding[] {
  const site = documentOf(folder, 'site');
  const all = [
    ...folder.texts.map(({ file, frontMatter }) => ({ file, fields: frontMatter })),
    ...(site === undefined ? [] : [{ file: site.file, fields: site.fields }]),
  ];
  return all.flatMap(({ file, fields }) => inFile(file, fields, today));
}

function inFile(file: string, fields: FrontMatter, today: string): Finding[] {
  return valuesIn(fields.data, undefined).flatMap(({ path, value }) => {
    if (path.at(-1) !== 'checkedOn' || typeof value !== 'string' || isCurrent({ checkedOn: value }, today))
      return [];
    const what = `bevestigd in ${monthInWords(value)}, en dat is te lang geleden`;
    return [{ about: 'contact' as const, file, line: fields.locate(path).line, what }];
  });
}
