import { z } from 'zod';
import { approaches, bases, chapters, doelgroepen, sectors } from '../taxonomy.ts';
import { cover } from './cover.ts';
import {
  day,
  dayOrMonth,
  field,
  listOf,
  monthOrYear,
  oneOf,
  optionalListOf,
  prose,
  shortCode,
  slug,
  text,
} from './field.ts';
import { figure } from './figure.ts';
import { partner, person } from './people.ts';
import { place } from './place.ts';
import { provenance, source } from './provenance.ts';
import { takesOf } from './takes-rows.ts';
import { withdrawn } from './withdrawn.ts';

const sentence = prose(240);

const approachInStory = z.strictObject({
  id: field(oneOf(approaches), { title: 'Aanpak', description: 'Welke aanpak het is.' }),
  evidence: field(sentence, {
    title: 'Bewijs',
    description: 'Het feit in dit verhaal dat de aanpak laat zien. Zonder zo’n feit is het een mening.',
  }),
});

const tip = z.strictObject({
  text: field(sentence, { title: 'Tip', description: 'De tip, in één zin.' }),
  basis: field(oneOf(bases), {
    title: 'Herkomst',
    description: 'Kies bron als de mensen in het verhaal de tip geven, en redactie als wij hem eruit halen.',
  }),
});

const moment = z.strictObject({
  when: field(prose(40), {
    title: 'Wanneer',
    description: 'Het moment, zoals de bron het noemt.',
    examples: ['zomer 2018'],
  }),
  what: field(prose(160), { title: 'Wat', description: 'Wat er toen gebeurde.' }),
});

const update = z.strictObject({
  on: field(dayOrMonth, {
    title: 'Wanneer',
    description: 'De maand of de dag waarop dit gebeurde.',
    examples: ['2026-05'],
  }),
  what: field(sentence, {
    title: 'Wat',
    description:
      'Wat er sinds de feiten van dit verhaal gebeurde, in één of twee zinnen en zonder namen van mensen.',
  }),
});

/** More is a new story, or a story to write anew. */
const mostUpdates = 8;

const storyFields = z.strictObject({
  title: field(prose(80), { title: 'Titel', description: 'Een eigen titel: wie deed wat?' }),
  summary: field(prose(280), {
    title: 'Samenvatting',
    description:
      'Waar het verhaal over gaat, in eenvoudige taal en zonder namen van mensen. Staat op de kaart, boven het verhaal en in zoekresultaten.',
  }),
  organisation: field(prose(100), {
    title: 'Organisatie',
    description: 'De volledige naam van de organisatie.',
    examples: ['Universitair Medisch Centrum Groningen (UMCG)'],
  }),
  shortName: field(prose(30).optional(), {
    title: 'Korte naam',
    description: 'De naam die mensen gebruiken, voor lijstjes waarin de volledige naam te lang is.',
    examples: ['UMCG'],
  }),
  places: field(listOf(place), {
    title: 'Plaatsen',
    description:
      'Waar het verhaal speelt. Een plaats die nog niet op de kaart staat, geeft een waarschuwing.',
  }),
  sector: field(listOf(oneOf(sectors)), {
    title: 'Sector',
    description: 'De sector van de organisatie.',
  }),
  approach: field(listOf(approachInStory), {
    title: 'Aanpak',
    description: 'Waar het verhaal echt om draait.',
  }),
  alsoTouches: field(optionalListOf(approachInStory), {
    title: 'Raakt ook aan',
    description: 'Aanpakken die het verhaal voor een deel laat zien.',
  }),
  doelgroep: field(listOf(oneOf(doelgroepen)), {
    title: 'Doelgroep',
    description: 'Alleen groepen die de bron bij dit verhaal noemt.',
  }),
  part: field(oneOf(chapters).optional(), {
    title: 'Hoofdstuk van de bundel',
    description: 'Staat het verhaal niet in de bundel van 2019? Laat dit dan weg.',
  }),
  figures: field(listOf(figure), {
    title: 'Cijfers',
    description: 'De eerste drie staan groot op de kaart: begin met wat lezers willen vergelijken.',
  }),
  worked: field(listOf(sentence), {
    title: 'Wat werkte',
    description: 'Wat goed ging, elk punt in één zin.',
  }),
  difficult: field(listOf(sentence), {
    title: 'Wat lastig was',
    description: 'Elk punt in één zin. Dit veld is verplicht, want alleen succes gelooft niemand.',
  }),
  tips: field(listOf(tip), { title: 'Tips', description: 'Wat een andere werkgever hiervan kan leren.' }),
  takes: field(takesOf(sentence), {
    title: 'Wat het vroeg',
    description: 'Wat ervoor nodig was. Staat iets niet in de bron, schrijf dan: niet genoemd.',
  }),
  partners: field(optionalListOf(partner), {
    title: 'Partners',
    description: 'Met wie de organisatie dit deed.',
  }),
  people: field(optionalListOf(person), {
    title: 'Mensen',
    description:
      'Iedereen die het verhaal bij naam noemt. De naam zelf staat alleen hier, nooit in de tekst.',
    mayNamePeople: true,
  }),
  timeline: field(optionalListOf(moment), {
    title: 'Tijdlijn',
    description: 'Wat er wanneer gebeurde, op volgorde. Alleen als de bron minstens twee momenten noemt.',
  }),
  source: field(source, {
    title: 'Bron',
    description: 'Waar wij het verhaal vandaan hebben.',
    mayNamePeople: true,
  }),
  provenance: field(provenance, {
    title: 'Hoe weten we dit',
    description: 'Waar het verhaal op rust. Staat in één regel onder het verhaal.',
  }),
  asOf: field(monthOrYear, {
    title: 'Datum van de feiten',
    description: 'De maand waarin de feiten klopten. Noemt de bron geen maand, schrijf dan alleen het jaar.',
    examples: ['2019-01', '2019'],
  }),
  asOfBasis: field(oneOf(bases).default('bron'), {
    title: 'Herkomst van de datum',
    description: 'Kies redactie als de bron geen datum heeft en wij die aannemen. De pagina zegt dat erbij.',
  }),
  since: field(optionalListOf(update, mostUpdates), {
    title: 'Sindsdien',
    description:
      'Wat een werkgever ons later liet weten: de organisatie zelf, of een andere die na dit verhaal begon. Staat met de datum onder het verhaal. De feiten van het verhaal zelf blijven zoals ze waren.',
  }),
  cover: field(cover, {
    title: 'Omslag',
    description: 'Een pictogram, of een eigen foto met alles wat daarbij hoort.',
  }),
  published: field(day, {
    title: 'Gepubliceerd op',
    description: 'De dag waarop het verhaal op de site kwam.',
  }),
  reviewed: field(day.optional(), {
    title: 'Nagekeken op',
    description: 'De dag waarop je het verhaal voor het laatst naast de bron hebt gelegd.',
  }),
  code: field(shortCode.optional(), {
    title: 'Korte code',
    description:
      'Staat in de korte link en in de QR-code. De code verandert nooit, ook niet als het verhaal een ander adres krijgt.',
    examples: ['k7m3'],
  }),
  aliases: field(optionalListOf(slug()), {
    title: 'Vroegere adressen',
    description: 'Namen die de map van dit verhaal vroeger had. Die adressen blijven werken.',
  }),
  keywords: field(optionalListOf(text(40)), {
    title: 'Zoekwoorden',
    description: 'Woorden waarmee lezers zoeken en die niet in de tekst staan.',
  }),
  withdrawn: field(withdrawn.optional(), {
    title: 'Weggehaald',
    description:
      'Haalt het verhaal van de site. De map blijft staan, zodat oude links een antwoord krijgen. De andere velden en de tekst mag je dan weghalen.',
  }),
});

/** The front matter of content/verhalen/<slug>/index.mdx. */
export const storySchema = field(
  storyFields.check((payload) => {
    const { approach, alsoTouches, people, published, reviewed, asOf, since } = payload.value;
    const core = new Set(approach.map((item) => item.id));
    alsoTouches.forEach((item, index) => {
      if (core.has(item.id)) {
        fail(
          ['alsoTouches', index, 'id'],
          item.id,
          'staat ook al bij “Aanpak” (`approach`). Kies één van beide.',
        );
      }
    });
    people.forEach((item, index) => {
      if (people.findIndex((other) => other.id === item.id) < index) {
        fail(['people', index, 'id'], item.id, 'is al van iemand anders in dit verhaal. Kies een eigen id.');
      }
    });
    if (reviewed !== undefined && reviewed < published) {
      fail(['reviewed'], reviewed, `ligt vóór “Gepubliceerd op” (${published}). Controleer beide datums.`);
    }
    since.forEach(({ on }, index) => {
      // As far as both dates go: what happened in the year or month of the facts may have been after them.
      const precision = Math.min(on.length, asOf.length);
      if (on.slice(0, precision) < asOf.slice(0, precision)) {
        fail(
          ['since', index, 'on'],
          on,
          `ligt vóór “Datum van de feiten” (${asOf}). Zet dit in het verhaal zelf, of controleer de datum.`,
        );
      }
    });
    function fail(path: (string | number)[], input: unknown, message: string): void {
      payload.issues.push({ code: 'custom', path, input, message });
    }
  }),
  { title: 'Verhaal', description: 'Wat één organisatie deed, wat het vroeg en wat lastig was.' },
);

/** The fields of a story that was taken away: any of them may be gone, but not why. */
export const withdrawnStorySchema = storyFields.partial().required({ withdrawn: true });

export type WithdrawnStoryData = z.infer<typeof withdrawnStorySchema>;

/** A story's front matter after validation. */
export type StoryData = z.infer<typeof storySchema>;
