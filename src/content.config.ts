import { defineCollection } from 'astro:content';
import { checkedLoader } from './content-check/checked-loader.ts';
import { foundInText } from './content-check/found-in-text.ts';
import { contentDocuments } from './schema/content-documents.ts';
import { contentKinds } from './schema/content-kinds.ts';

const { verhalen, aanpakken, sectoren, doelgroepen, begrippen, paginas } = contentKinds;
const { keuzehulp, zoekwoorden } = contentDocuments;
const loader = checkedLoader();

// The schemas give the collections their types; the content check has validated with them.
export const collections = {
  verhalen: defineCollection({ loader, schema: verhalen.schema.and(foundInText) }),
  aanpakken: defineCollection({ loader, schema: aanpakken.schema.and(foundInText) }),
  sectoren: defineCollection({ loader, schema: sectoren.schema.and(foundInText) }),
  doelgroepen: defineCollection({ loader, schema: doelgroepen.schema.and(foundInText) }),
  begrippen: defineCollection({ loader, schema: begrippen.schema.and(foundInText) }),
  paginas: defineCollection({ loader, schema: paginas.schema.and(foundInText) }),
  keuzehulp: defineCollection({ loader, schema: keuzehulp }),
  zoekwoorden: defineCollection({ loader, schema: zoekwoorden }),
};
