import { z } from 'zod';
import { withdrawals } from '../taxonomy.ts';
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
        'Wat een lezer met een oude link leest. Verplicht als de organisatie het verhaal niet meer wil, en als het niet klopte. Anders blijft dit leeg.',
    }),
    into: field(slug('verhalen').optional(), {
      title: 'Ander verhaal',
      description:
        'Waar het oude adres heen leidt. Alleen als het verhaal nu in een ander verhaal staat, en dan verplicht.',
    }),
  })
  .check(({ value, issues }) => {
    const fail = (path: 'reason' | 'into', message: string) =>
      issues.push({ code: 'custom', path: [path], input: value[path], message });
    const hasReason = value.reason !== undefined;
    if (value.kind === 'consent' && hasReason)
      fail('reason', 'hoort hier niet: na consent zegt de site geen reden.');
    if ((value.kind === 'organisation' || value.kind === 'error') && !hasReason) {
      fail('reason', `ontbreekt. Bij ${value.kind} leest een lezer de reden.`);
    }
    if ((value.kind === 'merged') !== (value.into !== undefined)) {
      fail(
        'into',
        value.kind === 'merged'
          ? 'ontbreekt. Noem het verhaal waar dit in opging.'
          : 'hoort alleen bij merged.',
      );
    }
  });
