import { type ContentFile, sortFiles } from '../../src/content-check/content-files.ts';
import { readFrontMatter } from '../../src/content-check/front-matter.ts';
import { filesBelow } from '../../src/content-check/raw-file.ts';
import { guardText } from '../../src/content-check/text-guard.ts';
import type { StoryData } from '../../src/schema/story.ts';

/** Somebody whom the fields of a story name. */
export type PersonInStory = StoryData['people'][number] & {
  name: string;
  story: string;
  /** Whether the text calls them by their name or, after they withdrew their consent, by their role. */
  inText: boolean;
  /** Whether the texts have the name as an ordinary word too ("mark"), by which they are found then. */
  isWord: boolean;
};

/** The people of all stories in the content/ below `root`. */
export async function peopleIn(root: string): Promise<PersonInStory[]> {
  const { files } = await sortFiles(await filesBelow(root));
  const words = new Set(files.flatMap(wordsOf));
  return files
    .filter(({ kind }) => kind === 'verhalen')
    .flatMap(({ id: story, source }) => {
      const { people = [] } = readFrontMatter(source).data as Partial<StoryData>;
      return people.flatMap(({ name, ...person }) =>
        name === undefined
          ? []
          : [
              {
                story,
                inText: source.includes(`<Persoon id="${person.id}"`),
                isWord: words.has(name.toLowerCase()),
                ...person,
                name,
              },
            ],
      );
    });
}

/** The words of a file that have no capital, in its sentences only: an id may be a name. */
function wordsOf({ source }: ContentFile): string[] {
  const sentences = guardText(source).words.map(({ text }) => text);
  JSON.stringify(readFrontMatter(source).data, (_, value) => {
    if (typeof value === 'string' && value.includes(' ')) sentences.push(value);
    return value;
  });
  return sentences.flatMap((sentence) => sentence.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
}

/** Finds this name as a word of its own. */
export function asWord(name: string, flags = ''): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, `u${flags}`);
}
