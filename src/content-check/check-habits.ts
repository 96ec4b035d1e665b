import { contentDocuments } from '../schema/content-documents.ts';
import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree, valuesIn } from '../schema/field-tree.ts';
import type { CheckedFolder } from './checked-file.ts';
import { isCitizenNumber } from './citizen-number.ts';
import { fieldProblem } from './field-problem.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './words/find-words.ts';
import { proseIn } from './words/prose.ts';

/** Warnings about what slips into a text by habit or by pasting: private facts, words of a draft, links as in a mail. */
export function checkHabits(folder: CheckedFolder): Problem[] {
  return [...habitsInProse(folder), ...habitsInText(folder), ...addressesInFields(folder)].map((problem) => ({
    ...problem,
    severity: 'warning',
  }));
}

interface Habit {
  pattern: RegExp;
  message: string;
  /** Whether what the pattern found is really meant. */
  holds?: (found: string) => boolean;
}

const habits: Habit[] = [
  {
    pattern: /(?<![\d.,-])\d{9}(?!\d|[.,-]\d)/u,
    holds: isCitizenNumber,
    message: 'dit kan een burgerservicenummer (BSN) zijn. Haal het weg: dat mag nooit op een site.',
  },
  {
    pattern: /(?<![\d.,+])(?:(?:\+|00)31[ -]?(?:\(0\))?|0)[1-9](?:[ -]?\d){8}(?!\d)/u,
    message: 'dit is een telefoonnummer. Is het van een mens? Haal het weg.',
  },
  {
    pattern:
      /[\w.+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|ziggo|kpnmail|kpnplanet|planet|xs4all|home|hetnet|telfort|casema|upcmail|quicknet|protonmail|proton)\.\w+/iu,
    message: 'dit is een privé-mailadres. Haal het weg, of noem een adres van de organisatie.',
  },
  { pattern: /\blorem ipsum\b/iu, message: 'dit is opvultekst. Schrijf de echte tekst.' },
  {
    pattern: /\b(?:TODO|TBD|FIXME|X{3,})\b/u,
    message: 'dit staat er nog van het schrijven. Vul het in, of haal het weg.',
  },
  {
    pattern: /^\s*[•●▪◦‣·]\s?|\n\s*[•●▪◦‣·]\s?/u,
    message:
      'dit opsommingsteken komt uit Word. Begin elk punt op een eigen regel met een streepje en een spatie: - punt.',
  },
];

function habitsInProse(folder: CheckedFolder): Problem[] {
  return proseIn(folder).flatMap((piece) => {
    const found = habits.flatMap(({ pattern, holds, message }) => {
      const match = pattern.exec(piece.text);
      if (match === null || holds?.(match[0]) === false) return [];
      return [problemAt(piece, match.index, `“${match[0].trim()}”: ${message}`)];
    });
    const quoted = piece.field && /^[“”„«‘‚](.*)[”“»’]$/su.exec(piece.text)?.[1];
    if (!quoted || /[“”„«»‘‚]/u.test(quoted)) return found;
    const message =
      'de aanhalingstekens om de hele waarde komen mee op de site. Haal ze weg, of gebruik rechte: "…".';
    return [...found, problemAt(piece, 0, message, quoted)];
  });
}

function habitsInText({ texts }: CheckedFolder): Problem[] {
  return texts.flatMap(({ file, guarded }) => {
    const { links, paragraphs } = guarded.outline;
    const bold = paragraphs
      .filter(({ isBold }) => isBold)
      .map(({ line, column }) => ({
        file,
        line,
        column,
        message: 'Deze vette regel lijkt een kop. Schrijf er ## voor: dan vindt een schermlezer hem ook.',
      }));
    const inLinks = links.flatMap(({ line, column, url, text }) =>
      [...wordsOfLink(text), ...(url === `mailto:${text}` ? [] : habitsOfAddress(url))].map((message) => ({
        file,
        line,
        column,
        message,
      })),
    );
    return [...bold, ...inLinks];
  });
}

const empty =
  /^(?:klik(?: (?:hier|op deze link))?|hier|deze link|link|lees (?:meer|verder|hier)|meer(?: info(?:rmatie)?)?|download)$/iu;

function wordsOfLink(text: string): string[] {
  const words = text.trim().replace(/[.!:…]+$/, '');
  if (empty.test(words)) return [`De link “${words}” zegt niet waar hij heen gaat. Noem de pagina.`];
  if (/^https?:\/\//.test(words)) return ['Deze link is een adres. Schrijf in woorden waar hij heen gaat.'];
  return [];
}

const marks =
  /^(?:utm_|mtm_|pk_|hsa_|_hs)|^(?:fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid)$/i;

function habitsOfAddress(address: string): string[] {
  const url = URL.parse(address);
  if (url === null) return [];
  const found: string[] = [];
  if (url.protocol === 'http:')
    found.push(`"${address}" begint met http://. Werkt https:// ook? Gebruik dat.`);
  if (
    /(?:^|\.)safelinks\.protection\.outlook\.com$|^www\.google\.\w+$/.test(url.hostname) &&
    url.searchParams.has('url')
  ) {
    found.push('Dit adres loopt via het mailprogramma. Open de link en neem het echte adres over.');
  }
  const followed = [...url.searchParams.keys()].filter((name) => marks.test(name));
  if (followed.length > 0)
    found.push(`Dit adres volgt lezers (${followed.join(', ')}). Haal weg wat na het ? staat.`);
  const mail = url.protocol === 'mailto:' ? habits[2]?.pattern.exec(url.pathname) : null;
  if (mail) found.push(`“${mail[0]}”: ${habits[2]?.message}`);
  return found;
}

function addressesInFields({ texts, documents }: CheckedFolder): Problem[] {
  const all = [
    ...texts.map(({ kind, file, frontMatter }) => ({
      file,
      fields: frontMatter,
      schema: contentKinds[kind].schema,
    })),
    ...documents.map(({ name, file, fields }) => ({ file, fields, schema: contentDocuments[name] })),
  ];
  return all.flatMap(({ file, fields, schema }) =>
    valuesIn(fields.data, fieldTree(schema)).flatMap(({ path, value, field }) =>
      field?.format === 'uri' && typeof value === 'string'
        ? habitsOfAddress(value).map((message) => fieldProblem(file, fields, path, message))
        : [],
    ),
  );
}
