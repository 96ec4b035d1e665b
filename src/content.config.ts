import { defineCollection } from 'astro:content';
import { checkedLoader } from './content-check/checked-loader.ts';
import { withFoundInText } from './content-check/found-in-text.ts';
import { contentDocuments } from './schema/content-documents.ts';
import { contentKinds } from './schema/content-kinds.ts';
import { withdrawnStorySchema } from './schema/story.ts';

const { verhalen, aanpakken, sectoren, doelgroepen, begrippen, paginas } = contentKinds;
const { doorverwijzingen, keuzehulp, nieuwsbrief, site, toegankelijkheid, zoekwoorden } = contentDocuments;
const loader = checkedLoader();

// The schemas give the collections their types; the content check has validated with them.
export const collections = {
  verhalen: defineCollection({ loader, schema: withFoundInText(verhalen.schema) }),
  aanpakken: defineCollection({ loader, schema: withFoundInText(aanpakken.schema) }),
  sectoren: defineCollection({ loader, schema: withFoundInText(sectoren.schema) }),
  doelgroepen: defineCollection({ loader, schema: withFoundInText(doelgroepen.schema) }),
  begrippen: defineCollection({ loader, schema: withFoundInText(begrippen.schema) }),
  paginas: defineCollection({ loader, schema: withFoundInText(paginas.schema) }),
  doorverwijzingen: defineCollection({ loader, schema: doorverwijzingen }),
  keuzehulp: defineCollection({ loader, schema: keuzehulp }),
  nieuwsbrief: defineCollection({ loader, schema: nieuwsbrief }),
  site: defineCollection({ loader, schema: site }),
  toegankelijkheid: defineCollection({ loader, schema: toegankelijkheid }),
  weggehaald: defineCollection({ loader, schema: withdrawnStorySchema }),
  zoekwoorden: defineCollection({ loader, schema: zoekwoorden }),
};
