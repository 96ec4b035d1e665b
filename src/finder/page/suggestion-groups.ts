import { fold } from '../../dutch/fold.ts';
import type { TopicKindName } from '../formats/topics.ts';
import type { Answer } from '../search/answer.ts';
import { wordsIn } from '../words/word.ts';
import type { FinderLibrary } from './finder-library.ts';
import type { SuggestionGroup } from './suggestions.ts';
import { addressOfTopic } from './topic-kinds.ts';

/** A story whose card is loaded. */
interface KnownStory {
  number: number;
  title: string;
  organisation: string;
  url: string;
}

/** The headings of the topics, in their order. */
const topicHeadings: Readonly<Record<TopicKindName, string>> = {
  aanpak: 'Aanpakken',
  sector: 'Sectoren',
  doelgroep: 'Doelgroepen',
  begrip: 'Begrippen',
  organisatie: 'Organisaties',
};
const most = { stories: 4, topics: 3 };
const shortestQuery = 2;

/** What the cards say of their stories; `cards` has them by the number of the story. */
function knownStories(cards: ReadonlyMap<number, HTMLElement>): KnownStory[] {
  return [...cards].map(([number, card]) => {
    const link = card.querySelector('a');
    return {
      number,
      title: link?.textContent ?? '',
      organisation: card.dataset.organisation ?? card.querySelector('.organisation')?.textContent ?? '',
      url: link?.getAttribute('href') ?? '',
    };
  });
}

/**
 * The suggestions for an unfinished query: stories and topics that the first answer has, and those with words that begin
 * with what was typed; each kind under its own heading. Of stories it knows those whose cards are loaded.
 */
export function suggestionGroups(
  query: string,
  cards: ReadonlyMap<number, HTMLElement>,
  library: FinderLibrary,
  first: Pick<Answer, 'stories' | 'topics'>,
): SuggestionGroup[] {
  if (query.trim().length < shortestQuery) return [];
  const known = knownStories(cards);
  const beginning = known.filter(({ title, organisation }) => begins(`${title} ${organisation}`, query));
  const found = first.stories.flatMap((number) => known.find((story) => story.number === number) ?? []);
  const chosen = [...new Set([...found, ...beginning])].slice(0, most.stories);
  const titles = known.map(({ title }) => title);
  const begun = new Set([
    ...library.topicsOf(first.topics),
    ...library.topics.filter(({ label }) => begins(label, query)),
  ]);
  const answers = library.answerPages.filter(({ label, names }) =>
    [label, ...names].some((name) => begins(name, query)),
  );
  return [
    {
      heading: 'Verhalen',
      suggestions: chosen.map(({ title, organisation, url }) => ({
        label: titles.filter((other) => other === title).length > 1 ? `${title} (${organisation})` : title,
        url,
      })),
    },
    ...Object.entries(topicHeadings).map(([kind, heading]) => ({
      heading,
      suggestions: [...begun]
        .filter((topic) => topic.kind === kind)
        .slice(0, most.topics)
        .map((topic) => ({ label: topic.label, url: addressOfTopic(topic) })),
    })),
    {
      heading: 'Vragen en pagina’s',
      suggestions: answers
        .filter(({ kind }) => !(kind in topicHeadings))
        .slice(0, most.topics)
        .map(({ label, url }) => ({ label, url })),
    },
  ];
}

function begins(text: string, query: string): boolean {
  const words = wordsIn(text).map((word) => fold(word.text));
  return wordsIn(query).every((typed) => words.some((word) => word.startsWith(fold(typed.text))));
}
