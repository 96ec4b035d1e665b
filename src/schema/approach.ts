import { z } from 'zod';
import { field, listOf, optionalListOf, prose } from './field.ts';
import { glance } from './glance.ts';
import { condition, fit, partOfPackage, strength } from './keuzehulp.ts';
import { reviewed } from './reviewed.ts';
import { statement } from './statement.ts';
import { takesOf } from './takes-rows.ts';
import { teamTalk } from './team-talk.ts';

/** content/aanpakken/<id>.mdx: one file for each approach of the closed list; the text says what it is. */
export const approachSchema = field(
  z.strictObject({
    summary: field(prose(280), {
      title: 'Samenvatting',
      description: 'Wat de aanpak is, in eenvoudige taal.',
    }),
    fitsWhen: field(listOf(statement), { title: 'Past als', description: 'Wanneer de aanpak past.' }),
    takes: field(takesOf(statement), {
      title: 'Wat het vraagt',
      description: 'Wat ervoor nodig is, in dezelfde vijf rijen als bij een verhaal.',
    }),
    risks: field(listOf(statement), { title: 'Risico’s', description: 'Wat er mis kan gaan.' }),
    glance: field(glance.optional(), {
      title: 'In één oogopslag',
      description:
        'De aanpak in de tabel van alle aanpakken. Laat weg wat de verhalen niet vertellen: de tabel zegt dan “niet genoemd”.',
    }),
    roles: field(listOf(partOfPackage), {
      title: 'Onderdelen van het pakket',
      description: 'De keuzehulp adviseert een pakket. Een aanpak is daar één onderdeel van, hoogstens twee.',
    }),
    strongIn: field(optionalListOf(strength), {
      title: 'Sterk in',
      description: 'Kiest tussen aanpakken die gelijk staan, als iemand zegt wat het zwaarst weegt.',
    }),
    fits: field(listOf(fit), {
      title: 'Antwoorden die ervoor spreken',
      description: 'De antwoorden van de keuzehulp die voor deze aanpak spreken.',
    }),
    onlyIf: field(condition.optional(), {
      title: 'Alleen als',
      description: 'De keuzehulp laat de aanpak weg, behalve na een van deze antwoorden.',
    }),
    arrangeFirst: field(condition.optional(), {
      title: 'Regel eerst',
      description:
        'Zonder een van deze antwoorden zegt de keuzehulp bij de aanpak wat je eerst moet regelen.',
    }),
    talk: field(teamTalk.optional(), {
      title: 'Kaart voor teamoverleg',
      description:
        'Eén bladzijde om af te drukken, waarmee een team 45 minuten over de aanpak praat. Zonder dit veld is er geen kaart.',
    }),
    reviewed,
  }),
  {
    title: 'Aanpak',
    description: 'Een manier om het te doen. Van elke aanpak in de lijst is er één bestand.',
  },
);
