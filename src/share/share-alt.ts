import type { Story, Topic, TopicKind } from '../knowledge-base/library.ts';

/** What kind of page it is, in small type on its share picture. */
export const kindNames: Record<TopicKind, string> = {
  aanpakken: 'Aanpak',
  sectoren: 'Sector',
  doelgroepen: 'Doelgroep',
};

/** What the share picture of a story says, for whom does not see it. */
export function storyShareAlt({ data, name }: Pick<Story, 'data' | 'name'>): string {
  return `${name}: ${data.title}`;
}

/** What the share picture of an approach, a sector or a doelgroep says. */
export function topicShareAlt(kind: TopicKind, { label }: Pick<Topic, 'label'>): string {
  return `${kindNames[kind]}: ${label}`;
}

/** What the share picture of every other page says. */
export const siteShareAlt = 'Gewoon doen: zo namen publieke werkgevers mensen met een arbeidsbeperking aan';

/** What the share picture of the keuzehulp says. */
export const keuzehulpShareAlt = 'Keuzehulp: welke aanpak past bij ons?';
