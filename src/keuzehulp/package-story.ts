import type { Advice, RoleAdvice } from './advice.ts';
import type { StoryInModel } from './model.ts';
import { byNearness, type Own } from './near-stories.ts';

const fewestCombined = 2;

/**
 * The story that combined most parts of this package, and which of its approaches it combined; undefined when none
 * combined two. Between equal ones the nearest: own sector, then the answers that speak through it, then by id.
 */
export function packageStory(
  stories: readonly StoryInModel[],
  roles: readonly RoleAdvice[],
  own: Own = { sector: '', group: '' },
): Advice['story'] {
  const wanted = [...new Set(roles.flatMap(({ first }) => first))];
  const combined = ({ approaches }: StoryInModel) => wanted.filter((id) => approaches.includes(id));
  const parts = (story: StoryInModel) =>
    roles.filter(({ first }) => first.some((id) => story.approaches.includes(id))).length;
  const because = roles.flatMap(({ first, ranked }) =>
    ranked.filter(({ id }) => first.includes(id)).flatMap((one) => one.because),
  );
  const able = stories
    .filter((story) => combined(story).length >= fewestCombined && parts(story) >= fewestCombined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const [best] = byNearness(able, own, because).sort((a, b) => parts(b) - parts(a));
  return best && { id: best.id, approaches: combined(best) };
}
