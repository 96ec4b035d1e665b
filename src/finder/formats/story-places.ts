/**
 * The stories of each place on the map, by the id of the place in the list: the content of
 * /zoek/<numbering>/plaatsen.json. Stories are written as how far each number is past the one before, separated by spaces.
 */
export type StoryPlaces = Record<string, string>;

/** Writes the numbers of the stories of each place, which are in ascending order. */
export function writePlaces(
  places: readonly { anchor: string; stories: readonly { number: number }[] }[],
): StoryPlaces {
  return Object.fromEntries(
    places.map(({ anchor, stories }) => [
      anchor,
      stories.map(({ number }, index) => number - (stories[index - 1]?.number ?? 0)).join(' '),
    ]),
  );
}

/** Reads the numbers of the stories of each place. */
export function readPlaces(places: StoryPlaces): Map<string, number[]> {
  return new Map(
    Object.entries(places).map(([anchor, steps]) => {
      let number = 0;
      return [
        anchor,
        steps.split(' ').map((step) => {
          number += Number(step);
          return number;
        }),
      ];
    }),
  );
}
