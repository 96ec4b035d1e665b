import { countedStories } from '../dutch/counted-stories.ts';

/** Programs for mail cut or refuse a longer link (Windows at 2,083). */
const longestLink = 1800;

/** The link that opens a mail with the address of the booklet and as many of its stories as there is room for. */
export function mailLink(stories: readonly string[], url: string): string {
  const subject = `${countedStories(stories.length)} over de banenafspraak`;
  const textWith = (count: number) =>
    [
      'Beste …,',
      '',
      'Deze verhalen van publieke werkgevers gaan over mensen met een arbeidsbeperking in dienst nemen. Ik denk dat wij er iets aan hebben.',
      '',
      ...stories.slice(0, count).map((story) => `- ${story}`),
      ...(count < stories.length ? [`- en nog ${stories.length - count}`] : []),
      '',
      `Lees ze hier achter elkaar: ${url}`,
    ].join('\r\n');
  const linkWith = (count: number) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(textWith(count))}`;
  let count = stories.length;
  while (count > 0 && linkWith(count).length > longestLink) count -= 1;
  return linkWith(count);
}
