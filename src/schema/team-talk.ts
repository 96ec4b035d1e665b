import { z } from 'zod';
import { field, prose, slug } from './field.ts';

/** What a team needs to talk about an approach for 45 minutes. All of it fits on one sheet of paper. */
export const teamTalk = z.strictObject({
  questions: field(
    z
      .array(prose(140))
      .min(3)
      .refine((questions) => questions.length <= 3, {
        error: 'heeft meer dan drie vragen. Houd er drie over: meer past niet in 45 minuten.',
      }),
    {
      title: 'Drie vragen',
      description:
        'Open vragen over het eigen werk, zonder goed of fout antwoord. Precies drie: meer past niet in het overleg.',
      examples: ['Welk werk blijft bij ons nu liggen?'],
    },
  ),
  decision: field(prose(160), {
    title: 'Eén besluit',
    description: 'Wat het team aan het eind kiest: een eerste stap die klein genoeg is om echt te doen.',
  }),
  story: field(slug('verhalen').optional(), {
    title: 'Verhaal',
    description:
      'Het verhaal waarmee het overleg begint. Laat je dit leeg, dan staat het eerste verhaal van deze aanpak op de kaart.',
  }),
});

export type TeamTalkData = z.infer<typeof teamTalk>;
