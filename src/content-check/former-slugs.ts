import type { Released } from '../released/address-list.ts';
import { formerSlugs } from '../released/former-slugs.ts';
import type { CheckedFile, CheckedFolder, WithdrawnStory } from './checked-file.ts';

/** The texts, with the names that the folders of stories had when they were released among their aliases. */
export function withFormerSlugs(
  { texts, withdrawn }: { texts: CheckedFile[]; withdrawn: WithdrawnStory[] },
  released: readonly Released[],
): Pick<CheckedFolder, 'texts' | 'withdrawn'> {
  if (released.length === 0) return { texts, withdrawn };
  const stories = texts.filter((text): text is CheckedFile<'verhalen'> => text.kind === 'verhalen');
  const known = [...stories, ...withdrawn].map(({ id, data }) => ({
    id,
    code: data?.code,
    aliases: data?.aliases ?? [],
  }));
  const former = formerSlugs(known, released);
  const withFormer = <Text extends CheckedFile | WithdrawnStory>(text: Text): Text => {
    const slugs = text.kind === 'verhalen' ? former.get(text.id) : undefined;
    if (slugs === undefined || text.data === undefined) return text;
    const { aliases = [] } = text.data as { aliases?: string[] };
    return { ...text, data: { ...text.data, aliases: [...aliases, ...slugs] } };
  };
  return { texts: texts.map(withFormer), withdrawn: withdrawn.map(withFormer) };
}
