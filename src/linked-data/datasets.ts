import type { Graph } from 'schema-dts';
import { absolute } from '../absolute.ts';
import { licence } from '../open-data/licence.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graphOf } from './graph.ts';
import { type PageFacts, publisher } from './pages.ts';

/** A file with data. */
export interface Download {
  address: string;
  name: string;
  contentType: string;
}

/** A page from which data can be downloaded: they are ours, free, and about what the page is about. */
export function datasetGraph(
  page: PageFacts,
  data: { name: string; description: string; version?: string; downloads: readonly Download[] },
): Graph {
  return graphOf(
    {
      '@type': 'Dataset',
      url: absolute(page.address),
      name: data.name,
      description: data.description,
      ...(data.version && { version: data.version }),
      ...(page.updated && { dateModified: page.updated }),
      inLanguage: 'nl',
      isAccessibleForFree: true,
      license: licence.url,
      spatialCoverage: 'Nederland',
      creator: publisher(),
      publisher: publisher(),
      distribution: data.downloads.map(({ address, name, contentType }) => ({
        '@type': 'DataDownload',
        name,
        contentUrl: absolute(address),
        encodingFormat: contentType,
      })),
    },
    breadcrumbs(page.address, page.title),
  );
}
