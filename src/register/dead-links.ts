import type { CheckedFolder } from '../content-check/checked-file.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import type { Finding } from './finding.ts';

/** What an address answers: a status of HTTP, or undefined when nobody answers. */
export type Visit = (address: string) => Promise<number | undefined>;

const atOnce = 4;

/** The links to other sites that answer no longer. A site that refuses a program (403, 429) may well have the page. */
export async function deadLinks(
  folder: Pick<CheckedFolder, 'texts'>,
  visit: Visit = visitOnce,
): Promise<Finding[]> {
  const links = Map.groupBy(linksIn(folder), ({ url }) => url);
  const waiting = [...links];
  const found: Finding[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [url, places] = next;
      const status = await visit(url);
      if (status !== undefined && (status < 400 || status === 403 || status === 429)) continue;
      const answer = status === undefined ? 'geen antwoord' : `antwoord ${status}`;
      found.push(
        ...places.map(({ file, line }) => ({
          about: 'link' as const,
          file,
          line,
          what: `${url}: ${answer}`,
        })),
      );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return found.sort((a, b) => a.file.localeCompare(b.file, 'nl') || a.line - b.line);
}

function linksIn({ texts }: Pick<CheckedFolder, 'texts'>): { file: string; line: number; url: string }[] {
  return texts.flatMap(({ kind, file, guarded, frontMatter }) => [
    ...valuesIn(frontMatter.data, fieldTree(contentKinds[kind].schema)).flatMap(({ path, value, field }) =>
      field?.format === 'uri' && typeof value === 'string'
        ? [{ file, line: frontMatter.locate(path).line, url: value }]
        : [],
    ),
    ...guarded.outline.links
      .filter(({ url }) => /^https?:/.test(url))
      .map(({ url, line }) => ({ file, line, url })),
  ]);
}

async function visitOnce(address: string): Promise<number | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(15_000) });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return undefined;
  }
}
