import { z } from 'zod';
import { withdrawals } from '../taxonomy.ts';
import { endingFaults } from './ending.ts';
import { day, field, oneOf, prose, slug } from './field.ts';

/** That a story is no longer there. Its address keeps answering, for whoever has the link. */
export const withdrawn = z
  .strictObject({
    on: field(day, { title: 'Weggehaald op', description: 'De dag waarop het verhaal van de site ging.' }),
    kind: field(oneOf(withdrawals, { englishKeys: true }), {
      title: 'Waarom',
      description: 'Trok iemand de toestemming in? Dan zegt de pagina geen reden, om niemand aan te wijzen.',
    }),
    reason: field(prose(280).optional(), {
      title: 'Reden',
      description:
        'Wat een lezer met een oude link leest. Verplicht als de organisatie het verhaal weghaalt of als het niet klopte. Leeg als iemand de toestemming introk.',
    }),
    into: field(slug('verhalen').optional(), {
      title: 'Ander verhaal',
      description:
        'Waar het oude adres heen leidt. Verplicht als het verhaal nu in een ander verhaal staat, en alleen dan.',
    }),
  })
  .check(({ value, issues }) => {
    for (const { field: wrong, is } of endingFaults({ ...value, target: value.into })) {
      const name = wrong === 'target' ? 'into' : wrong;
      issues.push({ code: 'custom', path: [name], input: value[name], message: messages[name][is] });
    }
  });

const messages = {
  reason: {
    missing: 'ontbreekt. Wie een oude link volgt, leest hier waarom het verhaal weg is.',
    unfit: 'hoort hier niet: trok iemand de toestemming in, dan zegt de site geen reden.',
  },
  into: {
    missing: 'ontbreekt. Noem het verhaal waar dit in opging.',
    unfit: 'hoort hier alleen als het verhaal nu in een ander verhaal staat (`merged`).',
  },
} as const;
