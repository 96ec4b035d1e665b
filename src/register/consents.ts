import { type CheckedFolder, textsOf } from '../content-check/checked-file.ts';
import { consents } from '../taxonomy.ts';
import type { Finding } from './finding.ts';

/**
 * The people who withdrew their consent, or never gave it to this site themselves, without their names: a report is
 * mailed and pasted. Stories that were taken away for want of consent are among them.
 */
export function consentsToSee(folder: Pick<CheckedFolder, 'texts' | 'withdrawn'>): Finding[] {
  const about = 'consent' as const;
  const people = textsOf(folder, 'verhalen').flatMap(({ id, file, frontMatter, data }) =>
    (data?.people ?? []).flatMap(({ role, consent }, index): Finding[] => {
      if (consent === 'website') return [];
      const { line } = frontMatter.locate(['people', index]);
      return [{ about, file, line, what: `${id}, ${role}: ${consents[consent].label}` }];
    }),
  );
  const gone = (folder.withdrawn ?? [])
    .filter(({ data }) => data?.withdrawn.kind === 'consent')
    .map(({ id, file, frontMatter }) => ({
      about,
      file,
      line: frontMatter.locate(['withdrawn']).line,
      what: `${id}: het hele verhaal is weg, omdat iemand de toestemming introk`,
    }));
  return [...gone, ...people];
}
