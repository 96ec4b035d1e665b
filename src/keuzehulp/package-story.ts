import type { Advice, RoleAdvice } from './advice.ts';
import type { StoryInModel } from './model.ts';
import { byNearness, type Own } from './near-stories.ts';

/** The fewest approaches, and parts, that are a package. */
export const fewestCombined = 2;

/**
 * The story that combined most of this package, and which of its approaches it combined; undefined when none combined
 * two. What a story combined weighs more the more of the answers speak through that story. A story of the own sector
 * goes before it when it combined as many parts; between equal ones the nearest comes first, then by id.
 */
export function packageStory(
  stories: readonly StoryInModel[],
  roles: readonly RoleAdvice[],
  own: Own = { sector: '', group: '' },
): Advice['story'] {
  const wanted = [...new Set(roles.flatMap(({ first }) => first))];
  const because = roles.flatMap(({ first, ranked }) =>
    ranked.filter(({ id }) => first.includes(id)).flatMap((one) => one.because),
  );
  const total = because.reduce((sum, { counted }) => sum + counted, 0);
  const able = [...stories]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((story) => {
      const combined = wanted.filter((id) => story.approaches.includes(id));
      const parts = roles.filter(({ first }) => first.some((id) => combined.includes(id))).length;
      const through = because.reduce((sum, fit) => (fit.story === story.id ? sum + fit.counted : sum), 0);
      return { ...story, combined, parts, score: parts * (1 + through / Math.max(1, total)) };
    })
    .filter(({ combined, parts }) => Math.min(combined.length, parts) >= fewestCombined);
  const near = byNearness(able, own, because);
  const most = near.reduce((best, story) => (story.score > best.score ? story : best), near[0] ?? none);
  const ofOwnSector = near.find(
    ({ sectors, parts }) => own.sector !== '' && sectors.includes(own.sector) && parts >= most.parts,
  );
  const { id, combined } = ofOwnSector ?? most;
  return id === '' ? undefined : { id, approaches: combined };
}

const none = { id: '', combined: [] as string[], parts: 0, score: 0, sectors: [] as readonly string[] };
