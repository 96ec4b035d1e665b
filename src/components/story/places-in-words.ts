import type { StoryData } from '../../schema/story.ts';
import { provinces } from '../../taxonomy.ts';

/** Each place with its municipality and province where those have another name, and whether we added it. */
export function placesInWords(places: StoryData['places']): { text: string; derived: boolean }[] {
  return places.map(({ name, municipality, province, basis }) => {
    const where = [municipality && `gemeente ${municipality}`, provinces[province].label].filter(
      (part) => part && part !== name,
    );
    return {
      text: where.length > 0 ? `${name} (${where.join(', ')})` : name,
      derived: basis === 'redactie',
    };
  });
}
