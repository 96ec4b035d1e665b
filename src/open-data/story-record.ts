import { z } from 'zod';
import { takesEntries } from '../schema/takes-rows.ts';
import {
  approaches,
  bases,
  chapters,
  doelgroepen,
  type Entry,
  figureKinds,
  keysOf,
  provinces,
  sectors,
} from '../taxonomy.ts';

/**
 * The form of the data: major when a field goes away, gets another name or means something else; minor when a field is
 * added; patch when only its description changes. contract.json holds the fields of this version.
 */
export const dataVersion = '1.0.0';

/** A field, with what it is called and what it holds, in Dutch, for who uses the data. */
function described<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  return schema.meta({ description });
}

const text = z.string().min(1);
const sentences = z.array(text);
const oneOf = <Key extends string>(list: Record<Key, Entry>) => z.enum(keysOf(list));
const period = z.string().regex(/^\d{4}(-\d{2})?$/);

/** A value of a closed list: the id never changes, the label may. */
function topic<Key extends string>(list: Record<Key, Entry>) {
  return z.object({
    id: described(oneOf(list), 'Vaste naam uit een gesloten lijst.'),
    label: described(text, 'Wat een lezer ziet. Kan veranderen.'),
  });
}

const approach = topic(approaches).extend({
  evidence: described(text, 'Het feit in het verhaal dat de aanpak laat zien.'),
});

const place = z.object({
  name: described(text, 'Stad of dorp.'),
  municipality: described(text.optional(), 'Gemeente, als die anders heet.'),
  province: described(oneOf(provinces), 'Provincie.'),
  basis: described(oneOf(bases), 'bron: staat in de bron. redactie: door ons aangenomen.'),
});

const figure = z.object({
  value: described(text, 'Het cijfer zoals de bron het geeft, ook “ruim 30”: dus tekst.'),
  unit: described(text.optional(), 'Wat er geteld is.'),
  label: described(text, 'Wat het cijfer zegt. Lees het achter cijfer en eenheid.'),
  kind: described(oneOf(figureKinds), 'Wat het cijfer meet. Tel soorten niet bij elkaar op.'),
  note: described(text.optional(), 'Kanttekening.'),
});

const tip = z.object({
  text: described(text, 'De tip.'),
  basis: described(oneOf(bases), 'bron: van de mensen in het verhaal. redactie: door ons toegevoegd.'),
});

const takes = z.object(
  Object.fromEntries(
    takesEntries.map(([row, label]) => [row, described(text, `${label}, of “niet genoemd”.`)]),
  ) as Record<(typeof takesEntries)[number][0], typeof text>,
);

const source = z.object({
  title: described(text.optional(), 'Titel van het stuk. Ontbreekt als er een naam van iemand in staat.'),
  publication: described(text, 'Boek, blad of site.'),
  year: described(z.int(), 'Jaar van verschijnen.'),
  url: described(z.url().optional(), 'Adres van toen. Ontbreekt ook als er een naam in staat.'),
});

const image = z.object({
  url: described(z.url(), 'PNG van 1200 bij 630 pixels, met titel en organisatie erop.'),
  licence: described(z.url(), 'Licentie van het beeld.'),
  credit: described(text.optional(), 'Maker van de foto. Een getekend beeld heeft er geen.'),
});

/** One story as open data. People are left out as a whole, and so is the text, which names them. */
const storyRecord = z.object({
  slug: described(text, 'Naam in het adres. Kan veranderen; het oude adres blijft werken.'),
  code: described(text.optional(), 'Code van de korte link. Verandert nooit.'),
  url: described(z.url(), 'De pagina van het verhaal.'),
  shortLink: described(z.url().optional(), 'De korte link.'),
  title: described(text, 'Titel.'),
  summary: described(text, 'Samenvatting.'),
  organisation: described(text, 'Volledige naam van de organisatie.'),
  shortName: described(text.optional(), 'Naam die mensen gebruiken.'),
  places: described(z.array(place), 'Waar het verhaal speelt.'),
  sector: described(z.array(topic(sectors)), 'Sectoren van de organisatie.'),
  approach: described(z.array(approach), 'Aanpakken waar het verhaal om draait.'),
  alsoTouches: described(z.array(approach), 'Aanpakken die het verhaal voor een deel laat zien.'),
  doelgroep: described(z.array(topic(doelgroepen)), 'Groepen die de bron noemt. Nooit één persoon.'),
  part: described(oneOf(chapters).optional(), 'Hoofdstuk van de bundel van 2019.'),
  figures: described(z.array(figure), 'Cijfers.'),
  worked: described(sentences, 'Wat werkte.'),
  difficult: described(sentences, 'Wat lastig was.'),
  tips: described(z.array(tip), 'Tips.'),
  takes: described(takes, 'Wat het vroeg.'),
  source: described(source, 'Waar wij het verhaal vandaan hebben.'),
  asOf: described(period, 'Van wanneer de feiten zijn: jaar, of jaar en maand.'),
  asOfBasis: described(oneOf(bases), 'bron: staat in de bron. redactie: door ons aangenomen.'),
  published: described(z.iso.date(), 'Dag waarop het verhaal op de site kwam.'),
  reviewed: described(z.iso.date().optional(), 'Dag waarop wij het voor het laatst nakeken.'),
  image: described(
    image.optional(),
    'Beeld om bij een link te zetten. Ontbreekt als anderen de foto niet mogen gebruiken.',
  ),
  licence: described(z.url(), 'Licentie van dit verhaal.'),
});
export type StoryRecord = z.infer<typeof storyRecord>;

/** The whole file /verhalen.json. */
export const storiesFile = z.object({
  $schema: described(z.url(), 'Het JSON Schema van dit bestand.'),
  title: described(text, 'Titel van de gegevens.'),
  description: described(text, 'Waar de gegevens over gaan.'),
  publisher: described(text, 'Wie ze uitgeeft.'),
  url: described(z.url(), 'De pagina met uitleg.'),
  licence: described(z.url(), 'Licentie van de gegevens.'),
  version: described(z.string().regex(/^\d+\.\d+\.\d+$/), 'Versie van de vorm van de gegevens.'),
  issued: described(z.iso.date().optional(), 'Dag van het eerste verhaal.'),
  modified: described(z.iso.date().optional(), 'Dag waarop een verhaal erbij kwam, veranderde of wegging.'),
  stories: described(z.array(storyRecord), 'De verhalen.'),
});
export type StoriesFile = z.infer<typeof storiesFile>;
