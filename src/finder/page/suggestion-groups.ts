import { fold } from '../../dutch/fold.ts';
import type { IndexedTopic } from '../formats/topics.ts';
import { wordsIn } from '../words/word.ts';
import type { SuggestionGroup } from './suggestions.ts';
import { addressOfTopic, topicKindTexts } from './topic-kinds.ts';

/** A story whose card is in the page. */
export interface KnownStory {
  number: number;
  title: string;
  organisation: string;
  url: string;
}

const most = { stories: 4, topics: 3 };
const shortestQuery = 2;

/**
 * The suggestions for an unfinished query: stories and topics that the first answer has (`storyHits`, `topicHits`),
 * and those with words that begin with what was typed; each kind under its own heading.
 */
export function suggestionGroups(
  query: string,
  stories: readonly KnownStory[],
  storyHits: readonly number[],
  topicHits: readonly IndexedTopic[],
  topics: readonly IndexedTopic[],
): SuggestionGroup[] {
  if (query.trim().length < shortestQuery) return [];
  const beginning = stories.filter(({ title, organisation }) => begins(`${title} ${organisation}`, query));
  const hits = storyHits.flatMap((number) => stories.find((story) => story.number === number) ?? []);
  const chosen = [...new Set([...hits, ...beginning])].slice(0, most.stories);
  const begun = new Set([...topicHits, ...topics.filter(({ label }) => begins(label, query))]);
  return [
    { heading: 'Verhalen', suggestions: chosen.map(({ title, url }) => ({ label: title, url })) },
    ...Object.entries(topicKindTexts).map(([kind, { plural }]) => ({
      heading: plural,
      suggestions: [...begun]
        .filter((topic) => topic.kind === kind)
        .slice(0, most.topics)
        .map((topic) => ({ label: topic.label, url: addressOfTopic(topic) })),
    })),
  ];
}

function begins(text: string, query: string): boolean {
  const words = wordsIn(text).map((word) => fold(word.text));
  return wordsIn(query).every((typed) => words.some((word) => word.startsWith(fold(typed.text))));
}
