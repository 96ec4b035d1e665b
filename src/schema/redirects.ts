import { z } from 'zod';
import { pageEndings } from '../taxonomy.ts';
import { endingFaults } from './ending.ts';
import { day, field, oneOf, optionalListOf, prose, text, withFacts } from './field.ts';

/**
 * An address within the site, with the place on the page if any: `/over/`, `/over/#voor-wie`, `/cijfers/banen.csv`. A place is
 * an id that a heading can have, accents included: it is written into pages.
 */
const address = withFacts(
  text(200).regex(
    /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:[a-z0-9][a-z0-9-]*\.[a-z0-9]+)?(?:#[a-z0-9_\u00df-\u00f6\u00f8-\u00ff-]+)?$/,
  ),
  { format: 'site address' },
);

const redirect = z
  .strictObject({
    from: field(address, {
      title: 'Oud adres',
      description:
        'Het adres dat er niet meer is, zonder de naam van de site. Bij een kop: het adres van de pagina, dan # en het oude anker.',
      examples: ['/begrippen/oud-woord/', '/over/#oude-kop'],
    }),
    kind: field(oneOf(pageEndings, { englishKeys: true }), {
      title: 'Wat er gebeurde',
      description: 'Wat een lezer met de oude link krijgt, hangt hiervan af.',
    }),
    to: field(address.optional(), {
      title: 'Nieuw adres',
      description:
        'Waar het oude adres heen leidt. Verplicht als de pagina verhuisde of opging in een andere, en alleen dan. Een kop kan alleen naar een andere kop op dezelfde pagina.',
      examples: ['/begrippen/nieuw-woord/', '/over/#nieuwe-kop'],
    }),
    on: field(day, {
      title: 'Sinds',
      description: 'De dag waarop dit veranderde.',
    }),
    reason: field(prose(280).optional(), {
      title: 'Reden',
      description:
        'Wat een lezer met een oude link leest. Verplicht als de pagina niet klopte of op verzoek weg is. Leeg als iemand de toestemming introk.',
    }),
  })
  .check(({ value, issues }) => {
    for (const { field: wrong, is } of endingFaults({ ...value, target: value.to })) {
      const name = wrong === 'target' ? 'to' : wrong;
      issues.push({ code: 'custom', path: [name], input: value[name], message: messages[name][is] });
    }
  });

const messages = {
  reason: {
    missing: 'ontbreekt. Wie een oude link volgt, leest hier waarom de pagina weg is.',
    unfit: 'hoort hier niet: trok iemand de toestemming in, dan zegt de site geen reden.',
  },
  to: {
    missing: 'ontbreekt. Noem het adres waar de inhoud nu staat.',
    unfit: 'hoort hier alleen als de pagina verhuisde (`moved`) of opging in een andere (`merged`).',
  },
} as const;

/** content/doorverwijzingen.yaml: addresses that were sent and are no longer there, for all that is not a story. */
export const redirectsSchema = field(
  z.strictObject({
    addresses: field(optionalListOf(redirect), {
      title: 'Adressen',
      description: 'Adressen die verhuisden of ophielden. Een regel blijft hier voor altijd staan.',
    }),
  }),
  {
    title: 'Doorverwijzingen',
    description: 'Wat iemand met een oude link krijgt. Een verhaal regelt dit in zijn eigen bestand.',
  },
);

export type Redirects = z.infer<typeof redirectsSchema>;
