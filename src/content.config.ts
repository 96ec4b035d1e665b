import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDocuments, type DocumentName } from './schema/content-documents.ts';
import { contentKinds } from './schema/content-kinds.ts';
import type { KindName } from './schema/kind-name.ts';

const filesOf = (kind: KindName) => glob({ base: `./content/${kind}`, pattern: contentKinds[kind].pattern });
const documentOf = (name: DocumentName) => glob({ base: './content', pattern: `${name}.yaml` });

export const collections = {
  verhalen: defineCollection({ loader: filesOf('verhalen'), schema: contentKinds.verhalen.schema }),
  aanpakken: defineCollection({ loader: filesOf('aanpakken'), schema: contentKinds.aanpakken.schema }),
  sectoren: defineCollection({ loader: filesOf('sectoren'), schema: contentKinds.sectoren.schema }),
  doelgroepen: defineCollection({ loader: filesOf('doelgroepen'), schema: contentKinds.doelgroepen.schema }),
  begrippen: defineCollection({ loader: filesOf('begrippen'), schema: contentKinds.begrippen.schema }),
  paginas: defineCollection({ loader: filesOf('paginas'), schema: contentKinds.paginas.schema }),
  keuzehulp: defineCollection({ loader: documentOf('keuzehulp'), schema: contentDocuments.keuzehulp }),
  zoekwoorden: defineCollection({ loader: documentOf('zoekwoorden'), schema: contentDocuments.zoekwoorden }),
};
