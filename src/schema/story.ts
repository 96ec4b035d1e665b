import { z } from 'astro/zod';
import {
  approaches,
  bases,
  chapters,
  consents,
  doelgroepen,
  figureKinds,
  provenanceKinds,
  provinces,
  sectors,
} from '../taxonomy.ts';
import { cover } from './cover.ts';
import { day, listOf, monthOrYear, oneOf, optionalListOf, slug, text, webAddress } from './field.ts';

const sentence = text(240);

const place = z.strictObject({
  /** Town or village, as people name it. */
  name: text(60),
  /** Municipality, when it differs from the name. */
  municipality: text(60).optional(),
  province: oneOf(provinces),
  /** `redactie` when the source does not name the place; the card then says so. */
  basis: oneOf(bases).default('bron'),
});

const approachInStory = z.strictObject({
  id: oneOf(approaches),
  /** The fact in this story that shows the approach; without such a fact the tag is an opinion. */
  evidence: sentence,
});

const figure = z.strictObject({
  /** As the source gives it ("ruim 30", "13.000"), always in quotes: YAML reads 13.000 as thirteen. */
  value: text(30),
  unit: text(30).optional(),
  /** What is counted, readable after value and unit. */
  label: text(140),
  kind: oneOf(figureKinds),
  /** A reservation, such as what the source leaves open; stands on the story's page, not on its card. */
  note: sentence.optional(),
});

const tip = z.strictObject({
  text: sentence,
  /** Whether the source gives this tip or the editors derived it from the story. */
  basis: oneOf(bases),
});

const partner = z
  .strictObject({
    /** The partner's file in content/begrippen. */
    id: slug.optional(),
    /** For a partner that the source does not call by name ("een extern bureau"). */
    name: text(60).optional(),
    /** What this partner does in this story. */
    role: sentence,
  })
  .refine((value) => (value.id === undefined) !== (value.name === undefined), {
    error:
      'heeft óf een id nodig (een bestand in content/begrippen), óf een name. Niet allebei, niet geen van beide.',
  });

const person = z.strictObject({
  /** Used in the text as <Persoon id="…" />. */
  id: slug,
  /** First name only for people from the doelgroep. */
  name: text(40),
  /** With its article and in lower case ("de paardenverzorger"): it takes the place of a withdrawn name. */
  role: text(80),
  /** true also when the source does not say it: a name less in public is the safe mistake. */
  doelgroep: z.boolean(),
  consent: oneOf(consents),
});

/** What it took; "niet genoemd" is an honest answer. */
const takes = z.strictObject({
  support: sentence,
  budget: sentence,
  guidance: sentence,
  scale: sentence,
  pace: sentence,
});

const provenance = z.strictObject({
  kind: oneOf(provenanceKinds),
  /** Who tells it, by role ("de projectleider en twee medewerkers"). */
  toldBy: text(160),
  /** Whether the organisation has checked our text. */
  checkedByOrganisation: z.boolean(),
});

const source = z.strictObject({
  /** The original title, only here as a reference. */
  title: text(160),
  publication: text(160),
  year: z.int().min(2000).max(2100),
  url: webAddress.optional(),
});

/** The front matter of content/verhalen/<slug>/index.mdx. */
export const storySchema = z
  .strictObject({
    title: text(80),
    /** At B1 level; stands on the card and above the story, and is read in search results. */
    summary: text(280),
    organisation: text(100),
    /** As people call it, for lists in which the full name is too long. */
    shortName: text(30).optional(),
    places: listOf(place),
    sector: listOf(oneOf(sectors)),
    /** The approaches the story is really about. */
    approach: listOf(approachInStory),
    /** The approaches it shows in part. */
    alsoTouches: optionalListOf(approachInStory),
    /** Only groups that the source names for this story. */
    doelgroep: listOf(oneOf(doelgroepen)),
    /** Chapter of the booklet; left out for the articles. */
    part: oneOf(chapters).optional(),
    /** The first three stand on the card: put there what readers compare on. */
    figures: listOf(figure),
    worked: listOf(sentence),
    /** Required: a library of successes only is not believed. */
    difficult: listOf(sentence),
    tips: listOf(tip),
    takes,
    partners: optionalListOf(partner),
    people: optionalListOf(person),
    /** What happened when, in order; left out when the source gives fewer than two dates. */
    timeline: optionalListOf(z.strictObject({ when: text(40), what: text(160) })),
    source,
    /** The month that the facts are from; the year alone when the source gives no month. */
    asOf: monthOrYear,
    /** `redactie` when the source gives no date and the editors assumed it. */
    asOfBasis: oneOf(bases).default('bron'),
    /** How we know this: shown in one line at the foot of the story. */
    provenance: provenance.optional(),
    cover,
    published: day,
    /** When an editor last held the story against its source. */
    reviewed: day.optional(),
    /** Former addresses of this story; they keep working. */
    aliases: optionalListOf(slug),
    /** Words that readers search with but the text does not use. */
    keywords: optionalListOf(text(40)),
  })
  .check((payload) => {
    const { approach, alsoTouches, people, published, reviewed } = payload.value;
    const core = new Set(approach.map((item) => item.id));
    alsoTouches.forEach((item, index) => {
      if (core.has(item.id)) {
        fail(['alsoTouches', index, 'id'], item.id, 'staat ook al bij approach. Kies één van beide.');
      }
    });
    people.forEach((item, index) => {
      if (people.findIndex((other) => other.id === item.id) < index) {
        fail(['people', index, 'id'], item.id, 'is al van iemand anders in dit verhaal. Kies een eigen id.');
      }
    });
    if (reviewed !== undefined && reviewed < published) {
      fail(['reviewed'], reviewed, `ligt vóór published (${published}). Controleer beide datums.`);
    }
    function fail(path: (string | number)[], input: unknown, message: string): void {
      payload.issues.push({ code: 'custom', path, input, message });
    }
  });

/** A story's front matter after validation. */
export type StoryData = z.infer<typeof storySchema>;
