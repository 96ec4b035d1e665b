import type { Graph } from 'schema-dts';
import { absolute } from '../absolute.ts';
import { sharePicture } from '../addresses.ts';
import { lastReviewed } from '../knowledge-base/last-reviewed.ts';
import type { Story } from '../knowledge-base/library.ts';
import { licence } from '../open-data/licence.ts';
import { sourceWithoutNames } from '../open-data/source-without-names.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { graphOf } from './graph.ts';
import { publisher } from './pages.ts';

/**
 * A story as an article: what it is about, from when its facts are, and what it retells. Kept short, since the page of a
 * story has little room (tests/support/walkers/overweight.ts).
 */
export function storyGraph(story: Story): Graph {
  const { url, data, approaches, sectors, doelgroepen } = story;
  const source = sourceWithoutNames(data, data.people);
  return graphOf(
    {
      '@type': 'Article',
      headline: data.title,
      description: data.summary,
      image: absolute(sharePicture(url)),
      inLanguage: 'nl',
      datePublished: data.published,
      dateModified: lastReviewed(data) ?? data.published,
      temporalCoverage: data.asOf,
      about: [...approaches, ...sectors, ...doelgroepen].map((topic) => ({
        '@type': 'DefinedTerm',
        name: topic.label,
        url: absolute(topic.url),
      })),
      isBasedOn: {
        '@type': 'CreativeWork',
        name: source.publication,
        datePublished: String(source.year),
        ...(source.url && { url: source.url }),
      },
      license: licence.url,
      publisher: publisher(),
    },
    breadcrumbs(url, data.title),
  );
}
