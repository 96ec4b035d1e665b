import { fold } from '../../dutch/fold.ts';

/**
 * The words of which this one may be an inflection, likeliest first: "paarden" → paard, "taken" → taak,
 * "jobcoaches" → jobcoach, "buddy’s" → buddy, "geplaatst" → plaatsen. They follow from rules of Dutch spelling only,
 * so some do not exist ("huis" → hui): the caller looks them up. They join forms that Snowball's stemmer leaves apart.
 * Takes a word as written and gives folded words of at least three letters, without the word itself.
 */
export function lemmaCandidates(word: string): string[] {
  const folded = fold(word);
  return distinct([...plural(word, folded), ...participle(folded.replace(/([dt])e$/, '$1'))], folded);
}

/**
 * The folded word of which this one is a diminutive: "paardje" → paard; undefined for other words. A diminutive is
 * often a thing of its own ("pasje"), so its base is no lemma candidate.
 */
export function diminutiveBase(word: string): string | undefined {
  return /^(.{3,}?)(?:e?tje|je)s?$/.exec(fold(word))?.[1];
}

/**
 * As lemmaCandidates, and the verb of "werkt", "ondertekend" and "passend" as well: guesses that are only worth making
 * for a word of a query.
 */
export function queryLemmaCandidates(word: string): string[] {
  const folded = fold(word);
  const conjugated = /(?:[^aeiouts]t|[^aeiou]d)$/.test(folded) ? infinitive(folded.slice(0, -1)) : [];
  const present = /^(.{3,})ende?$/.exec(folded)?.[1];
  const verbs = present === undefined ? conjugated : [...conjugated, `${present}en`];
  return distinct([...lemmaCandidates(word), ...verbs], folded);
}

/**
 * The verbs of a folded noun and the nouns of a folded verb, by the endings that make one of the other: verlaging and
 * verlagen, registratie and registreren, verzorger and verzorging. As with lemmaCandidates, some do not exist.
 */
export function derivations(folded: string): string[] {
  const [, action] = /^(.{3,})ing(?:en)?$/.exec(folded) ?? [];
  if (action !== undefined) return [`${action}en`];
  const [, result] = /^(.{3,})atie(?:s)?$/.exec(folded) ?? [];
  if (result !== undefined) return [`${result}eren`];
  const [, actor] = /^(.{5,})ers?$/.exec(folded) ?? [];
  if (actor !== undefined) return [`${actor}en`, `${actor}ing`];
  const [, verb] = /^(.{3,})en$/.exec(folded) ?? [];
  if (verb === undefined) return [];
  return verb.endsWith('er') ? [`${verb}ing`, `${verb.slice(0, -2)}atie`] : [`${verb}ing`];
}

function distinct(forms: readonly string[], folded: string): string[] {
  return [...new Set(forms)].filter((form) => form.length >= 3 && form !== folded);
}

function plural(word: string, folded: string): string[] {
  if (/[’'](?:s|er|ers|tje|tjes)$/u.test(word)) return [fold(word.replace(/[’'][a-z]+$/u, ''))];
  const forms: string[] = [];
  if (/(?:ch|sh|ss)es$/.test(folded)) forms.push(folded.slice(0, -2));
  if (/[^s]s$/.test(folded)) forms.push(folded.slice(0, -1));
  if (folded.endsWith('en')) forms.push(...singular(folded.slice(0, -2)), folded.slice(0, -1));
  else if (/[^aeiou]e$/.test(folded)) forms.push(...singular(folded.slice(0, -1)));
  return forms;
}

/** "bedd" → bed, "tak" → taak, "huiz" → huis, "paard" → paard: how a word is spelled without its ending. */
function singular(rest: string): string[] {
  const hard = rest.replace(/z$/, 's').replace(/v$/, 'f');
  const doubled = /([^aeiou])\1$/.test(hard) ? hard.slice(0, -1) : undefined;
  const open = /(?:^|[^aeou])[aeou][^aeiouwx]$/.test(hard)
    ? `${hard.slice(0, -1)}${hard.at(-2)}${hard.at(-1)}`
    : undefined;
  return [doubled, open, hard].filter((form) => form !== undefined);
}

function participle(folded: string): string[] {
  const match = /^(aan|af|be|bij|door|in|mee|na|om|op|over|samen|toe|uit|voor|weg)?ge(.{3,}?)[dt]$/.exec(
    folded,
  );
  if (match === null) return [];
  const [, prefix = '', rest = ''] = match;
  // The last letter may be an ending ("geplaatst") or belong to the verb ("opgeleid").
  return [rest, `${rest}${folded.at(-1)}`].flatMap(infinitive).map((form) => `${prefix}${form}`);
}

/** The folded infinitive of a verb that stands apart from its first part: "stuur" and "in" are "insturen". */
export function separable(word: string, particle: string): string[] {
  const folded = fold(word);
  const verbs = folded.endsWith('en') ? [folded] : infinitive(folded.replace(/([^aeious])t$/, '$1'));
  return verbs.map((verb) => `${particle}${verb}`);
}

/** "plaats" → plaatsen, "detacheer" → detacheren, "werk" → werken, "zet" → zetten. */
function infinitive(rest: string): string[] {
  if (/(?:ei|ij|ui|ou|au|ie|oe|eu)[^aeiou]$/.test(rest)) return [`${rest}en`];
  if (/([aeou])\1[^aeiou]$/.test(rest)) return [`${rest.slice(0, -2)}${rest.at(-1)}en`];
  if (/(?:^|[^aeiou])[aeiou][^aeiouwx]$/.test(rest)) return [`${rest}${rest.at(-1)}en`, `${rest}en`];
  return [`${rest}en`];
}
