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
        'Wat een lezer met een oude link leest. Verplicht als de organisatie het verhaal weghaalt of als het niet klopte. Leeg als iemand de toestemming introk.',
    }),
    into: field(slug('verhalen').optional(), {
      title: 'Ander verhaal',
      description:
        'Waar het oude adres heen leidt. Verplicht als het verhaal nu in een ander verhaal staat, en alleen dan.',
    }),
  })
  .check(({ value, issues }) => {
    const fail = (path: 'reason' | 'into', message: string) =>
      issues.push({ code: 'custom', path: [path], input: value[path], message });
    const hasReason = value.reason !== undefined;
    if (value.kind === 'consent' && hasReason)
      fail('reason', 'hoort hier niet: trok iemand de toestemming in, dan zegt de site geen reden.');
    if ((value.kind === 'organisation' || value.kind === 'error') && !hasReason) {
      fail('reason', 'ontbreekt. Wie een oude link volgt, leest hier waarom het verhaal weg is.');
    }
    if ((value.kind === 'merged') !== (value.into !== undefined)) {
      fail(
        'into',
        value.kind === 'merged'
          ? 'ontbreekt. Noem het verhaal waar dit in opging.'
          : 'hoort hier alleen als het verhaal nu in een ander verhaal staat (`merged`).',
      );
    }
  });
