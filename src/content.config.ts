import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentKinds, type KindName } from './schema/content-kinds.ts';

function collection<Kind extends KindName>(kind: Kind) {
  const { pattern, schema } = contentKinds[kind];
  return defineCollection({
    loader: glob({ base: `./content/${kind}`, pattern }),
    schema: schema as (typeof contentKinds)[Kind]['schema'],
  });
}

export const collections = {
  verhalen: collection('verhalen'),
  aanpakken: collection('aanpakken'),
  sectoren: collection('sectoren'),
  doelgroepen: collection('doelgroepen'),
  begrippen: collection('begrippen'),
  paginas: collection('paginas'),
};
