import type { Model, Role } from './model.ts';
import { scorerOf } from './scorer.ts';

/** The points that an approach gets on average in a part of the package when every question has an answer. */
export function usualPoints(model: Model, approach: string, role: Role): number {
  const { seats, above, perPoint } = scorerOf(model);
  const place = model.approaches.findIndex(({ id }) => id === approach);
  const seat = seats.find((one) => one.role === role && one.approach === place);
  return seat === undefined ? 0 : -above(seat, 0, model.questions.length) / perPoint;
}
