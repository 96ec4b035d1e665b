import { z } from 'zod';
import { field, month, text, webAddress } from './field.ts';

/** content/site.yaml: who publishes the site, and where readers can reach them. What is absent is not promised. */
export const siteSchema = field(
  z.strictObject({
    publisher: field(text(100), {
      title: 'Wie dit uitgeeft',
      description: 'De naam van de organisatie of groep achter deze site.',
      examples: ['de redactie van Gewoon doen'],
    }),
    mailbox: field(z.email().optional(), {
      title: 'Postbus',
      description:
        'Het mailadres dat iemand elke week leest. Zonder postbus toont de site geen enkele vraag om te mailen.',
    }),
    repository: field(webAddress.optional(), {
      title: 'Adres van het project',
      description: 'Waar de bestanden van deze site staan, bij GitHub, GitLab of Codeberg.',
      examples: ['https://github.com/organisatie/gewoon-doen'],
    }),
    checkedOn: field(month, {
      title: 'Bevestigd in',
      description: 'De maand waarin iemand voor het laatst controleerde dat dit klopt.',
    }),
  }),
  { title: 'Over de site', description: 'Wie deze site uitgeeft en waar lezers terechtkunnen.' },
);

export type SiteFacts = z.infer<typeof siteSchema>;
