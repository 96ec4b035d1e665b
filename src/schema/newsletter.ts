import { z } from 'zod';
import { field, month, optionalListOf, prose, slug } from './field.ts';

/** content/nieuwsbrief.yaml: which story stands in the newsletters of which month. */
export const newsletterSchema = field(
  z.strictObject({
    months: field(
      optionalListOf(
        z.strictObject({
          month: field(month, {
            title: 'Maand',
            description: 'De maand waarin nieuwsbrieven dit verhaal plaatsen. Elke maand heeft één verhaal.',
          }),
          story: field(slug('verhalen'), {
            title: 'Verhaal',
            description: 'Het verhaal van die maand.',
          }),
          why: field(prose(160), {
            title: 'Waarom nu',
            description:
              'Eén zin: waarom past dit verhaal bij deze maand? Zeg niets over regels van nu, want de feiten zijn ouder.',
          }),
        }),
      ),
      {
        title: 'Maanden',
        description: 'De kalender. De volgorde maakt niet uit.',
      },
    ),
  }),
  { title: 'Nieuwsbrief', description: 'Het verhaal van de maand, voor wie een nieuwsbrief maakt.' },
);
