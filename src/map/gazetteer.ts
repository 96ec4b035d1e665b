/** Latitude and longitude in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];

/**
 * The coordinates of the places of the stories: the middle of a town or of a named region, accurate to about one
 * kilometre, which is less than the width of a marker. A new place in a story needs a line here.
 */
export const gazetteer = {
  "'s-Hertogenbosch": [51.69, 5.304],
  "'t Harde": [52.418, 5.885],
  Almere: [52.371, 5.223],
  Amersfoort: [52.156, 5.387],
  Amsterdam: [52.373, 4.892],
  Arnhem: [51.985, 5.899],
  Assen: [52.993, 6.564],
  'Den Haag': [52.08, 4.31],
  Diemen: [52.34, 4.963],
  Drechtsteden: [51.815, 4.69],
  'Etten-Leur': [51.571, 4.637],
  Flevoland: [52.53, 5.6],
  Groningen: [53.219, 6.567],
  Nijmegen: [51.843, 5.853],
  Overbetuwe: [51.92, 5.845],
  Purmerend: [52.505, 4.96],
  Utrecht: [52.091, 5.122],
  Zaanstad: [52.438, 4.826],
  Zwolle: [52.516, 6.083],
} as const satisfies Record<string, Coordinates>;
type PlaceName = keyof typeof gazetteer;

/** Whether the gazetteer has this place. */
export function isPlaceName(name: string): name is PlaceName {
  return Object.hasOwn(gazetteer, name);
}
