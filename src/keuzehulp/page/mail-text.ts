/** What somebody mails to a director. */
export interface Mail {
  /** The whole advice in a sentence. */
  sentence: string;
  /** The approaches to name, most important first, each with its heaviest reason and the answer it belongs to. */
  approaches: { name: string; answer: string; because: string; story: string }[];
  url: string;
  /** The year that the facts of most stories are from. */
  year: string;
}

/** Programs for mail cut or refuse a longer link (Windows at 2,083). */
const longestLink = 1800;
const mostApproaches = 3;

const subject = 'Welke aanpak past bij ons? Mensen met een arbeidsbeperking in dienst';

/**
 * The text of that mail, ready to send, and the link that opens it. It holds the address of the outcome always, and
 * as much of the advice as the link has room for: first the sentence, then the approaches by name, then their reasons.
 */
export function mailOf({ sentence, approaches, url, year }: Mail): { text: string; link: string } {
  const named = approaches.slice(0, mostApproaches);
  const name = (one: Mail['approaches'][number]) => `- ${one.name}`;
  const why = (one: Mail['approaches'][number]) =>
    `- ${one.name}: omdat wij kozen voor “${one.answer}”. ${one.because} (${one.story})`;
  let text = textWith('', [], url, year);
  const keep = (next: string) => {
    if (linkOf(next).length > longestLink) return false;
    text = next;
    return true;
  };
  const said = keep(textWith(sentence, [], url, year)) ? sentence : '';
  let lines: string[] = [];
  for (const one of named) if (keep(textWith(said, [...lines, name(one)], url, year))) lines.push(name(one));
  for (const one of named) {
    const longer = lines.map((line) => (line === name(one) ? why(one) : line));
    if (keep(textWith(said, longer, url, year))) lines = longer;
  }
  return { text, link: linkOf(text) };
}

function textWith(sentence: string, lines: readonly string[], url: string, year: string): string {
  return [
    'Beste …,',
    '',
    'Ik heb op de site Gewoon doen bekeken hoe wij mensen met een arbeidsbeperking een baan kunnen geven.',
    ...(sentence === '' ? [] : ['', `Dit komt eruit: ${sentence}`]),
    ...(lines.length === 0 ? [] : ['', ...lines]),
    '',
    `De uitslag, met wat het vraagt, wat er mis kan gaan en hoe je begint: ${url}`,
    '',
    `Het is een suggestie om te lezen, geen advies op maat. De verhalen zijn van rond ${year}. Zullen we het er samen over hebben?`,
  ].join('\n');
}

/** A line ends as RFC 6068 says. */
function linkOf(text: string): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
}
