import type { ShareItem } from '../share-item.ts';

/** A story as the mail tells it. */
export interface ToldStory extends Pick<ShareItem, 'title' | 'organisation' | 'factsOf' | 'address'> {
  /** What it took, in one line; empty when the source does not say. */
  took: string;
}

/** A mail that is ready to send. `link` opens it in a program for mail. */
export interface Mail {
  subject: string;
  body: string;
  link: string;
}

/** How many stories stand in it: a manager reads no more. */
export const mostTold = 3;

/** Programs for mail cut or refuse a longer link (Windows at 2,083). */
export const longestLink = 1800;

/**
 * A mail to one's manager with the first three of `stories`, at least one. Its link never grows above `longestLink`: when
 * there is no room, what it took and then the titles become shorter, and never an address.
 */
export function managerMail(stories: readonly ToldStory[]): Mail {
  const told = stories.slice(0, mostTold);
  const longest = Math.max(...told.flatMap(({ took, title }) => [took.length, title.length]));
  const fits = (mail: Mail) => mail.link.length <= longestLink;
  let mail = mailWith(told, { took: longest, title: longest });
  for (let took = longest; took >= 0 && !fits(mail); took -= 10)
    mail = mailWith(told, { took, title: longest });
  for (let title = longest; title >= 0 && !fits(mail); title -= 10) mail = mailWith(told, { took: 0, title });
  return fits(mail) ? mail : mailWith(told, { took: 0, title: 0 });
}

/** How many signs each of them may have. */
type Room = Record<'took' | 'title', number>;

function mailWith(stories: readonly ToldStory[], room: Room): Mail {
  const isOne = stories.length === 1;
  const subject = isOne
    ? 'Een verhaal over de banenafspraak'
    : `${stories.length} verhalen over de banenafspraak`;
  const helps = isOne
    ? 'Dit verhaal van een andere werkgever helpt daarbij:'
    : 'Deze verhalen van andere werkgevers helpen daarbij:';
  const body = [
    'Beste …,',
    '',
    `Ik zoek uit hoe wij mensen met een arbeidsbeperking een baan kunnen geven. ${helps}`,
    ...stories.flatMap((story) => ['', ...linesOf(story, room)]),
    '',
    'Mag ik hier een kwartier met je over praten?',
  ].join('\n');
  return { subject, body, link: linkOf(subject, body) };
}

function linesOf({ title, organisation, factsOf, took, address }: ToldStory, room: Room): string[] {
  const origin = [organisation, factsOf].filter(Boolean).join(', ');
  const said = shortened(title, room.title);
  const line = shortened(took, room.took);
  return [
    ...(said === '' ? [] : [origin === '' ? said : `${said} (${origin})`]),
    ...(line === '' ? [] : [line]),
    address,
  ];
}

/** At most `room` signs of a text, without a part of a word; empty when not one word has room. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.slice(0, room).split(' ').slice(0, -1).join(' ');
  return words === '' ? '' : `${words.replace(/[.,;:]$/, '')} …`;
}

/** A line ends as RFC 6068 says. */
function linkOf(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
}
