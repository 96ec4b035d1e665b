import { z } from 'zod';
import { contact } from './contact.ts';
import { field, prose } from './field.ts';
import { reviewed } from './reviewed.ts';

/** content/paginas/<id>.mdx: a page about the site itself, or about the subject as a whole. */
export const pageSchema = field(
  z.strictObject({
    title: field(prose(80), { title: 'Titel', description: 'De titel boven de pagina.' }),
    summary: field(prose(280), {
      title: 'Samenvatting',
      description: 'Waar de pagina over gaat. Staat in zoekresultaten en bij een gedeelde link.',
    }),
    contact: field(contact.optional(), {
      title: 'Contact',
      description: 'Bij wie een lezer terechtkan met een vraag over deze pagina.',
    }),
    reviewed,
  }),
  { title: 'Pagina', description: 'Een pagina over de site zelf, of over het onderwerp als geheel.' },
);
