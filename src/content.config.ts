import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDocuments, type DocumentName } from './schema/content-documents.ts';
import { contentKinds, type KindName } from './schema/content-kinds.ts';

const filesOf = (kind: KindName) => glob({ base: `./content/${kind}`, pattern: contentKinds[kind].pattern });
const documentOf = (name: DocumentName) =>
  defineCollection({
    loader: glob({ base: './content', pattern: `${name}.yaml` }),
    schema: contentDocuments[name],
  });

export const collections = {
  verhalen: defineCollection({ loader: filesOf('verhalen'), schema: contentKinds.verhalen.schema }),
  aanpakken: defineCollection({ loader: filesOf('aanpakken'), schema: contentKinds.aanpakken.schema }),
  sectoren: defineCollection({ loader: filesOf('sectoren'), schema: contentKinds.sectoren.schema }),
  doelgroepen: defineCollection({ loader: filesOf('doelgroepen'), schema: contentKinds.doelgroepen.schema }),
  begrippen: defineCollection({ loader: filesOf('begrippen'), schema: contentKinds.begrippen.schema }),
  paginas: defineCollection({ loader: filesOf('paginas'), schema: contentKinds.paginas.schema }),
  zoekwoorden: documentOf('zoekwoorden'),
};
