import type { Term } from './library.ts';

/** The terms that stand most often in the same stories as this one, most stories first, and then by name. */
export function nearTerms(term: Term, terms: readonly Term[], most = 6): Term[] {
  const own = new Set(term.stories.map(({ story }) => story.id));
  return terms
    .filter(({ id }) => id !== term.id)
    .map((other) => ({ other, shared: other.stories.filter(({ story }) => own.has(story.id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((one, other) => other.shared - one.shared)
    .slice(0, most)
    .map(({ other }) => other);
}
