import { type Model, type Role, rolesInOrder } from './model.ts';
import { type Walk, walk } from './walk.ts';

/**
 * Per part of the package: of all sets in which one approach leads, the share in which it still stands highest when
 * every weight is one more or one less, at random, `rounds` times. The same numbers each time.
 */
export function wobble(model: Model, all: Walk, rounds: number): Record<Role, number> {
  const random = randomFrom(1);
  const kept = new Map(rolesInOrder.map((role) => [role, { led: 0, stays: 0 }]));
  for (let round = 0; round < rounds; round++) {
    const wobbled = walk(wobbledModel(model, random));
    all.parts.forEach(({ role, leads, best }, part) => {
      const then = wobbled.parts[part]?.best;
      const count = kept.get(role);
      if (then === undefined || count === undefined) return;
      for (let set = 0; set < all.sets.count; set++) {
        if (!leads[set]) continue;
        count.led++;
        if (then[set] === best[set]) count.stays++;
      }
    });
  }
  return Object.fromEntries(
    [...kept].map(([role, { led, stays }]) => [role, led === 0 ? 1 : stays / led]),
  ) as Record<Role, number>;
}

function wobbledModel(model: Model, random: () => number): Model {
  return {
    ...model,
    approaches: model.approaches.map((one) => ({
      ...one,
      fits: one.fits.map((fit) => ({ ...fit, weight: fit.weight + (random() < 0.5 ? -1 : 1) })),
    })),
  };
}

/** Numbers from 0 to 1 that are the same for each seed (a linear congruential generator, with the constants of C). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x7f_ff_ff_ff;
  };
}
