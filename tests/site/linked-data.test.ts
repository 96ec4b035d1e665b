import { describe, expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';
import { peopleIn } from '../support/people.ts';
import { libraryHost, librarySite, realSite } from '../support/sites.ts';
import { linkedDataFaults, linkedDataOf } from '../support/walkers/linked-data.ts';

describe.each([
  ['the real content', realSite, 'http://localhost:4321'],
  ['the invented library', librarySite, libraryHost],
])('what the pages of %s say for machines', (_, { root, dist }, host) => {
  it('is there, complete, leads somewhere and names nobody from the doelgroep', async () => {
    expect(await linkedDataFaults(dist, host, await peopleIn(root))).toEqual([]);
  });
});

describe('what a page says for machines', async () => {
  const pages = await readBuiltPages(librarySite.dist);
  const at = (address: string) => {
    const page = pages.find((one) => one.address === address);
    if (page === undefined) throw new Error(`No page at ${address}.`);
    return linkedDataOf(page) ?? [];
  };

  it.each([
    ['/', ['WebSite']],
    ['/verhalen/', ['CollectionPage', 'BreadcrumbList']],
    ['/verhalen/umc-eikenwoude/', ['Article', 'BreadcrumbList']],
    ['/aanpakken/', ['DefinedTermSet', 'BreadcrumbList']],
    ['/aanpakken/vergelijken/', ['WebPage', 'BreadcrumbList']],
    ['/aanpakken/teamplaatsing/', ['DefinedTerm', 'BreadcrumbList']],
    ['/sectoren/umc/', ['DefinedTerm', 'BreadcrumbList']],
    ['/doelgroepen/', ['DefinedTermSet', 'BreadcrumbList']],
    ['/begrippen/', ['DefinedTermSet', 'BreadcrumbList']],
    ['/begrippen/proefplaatsing/', ['DefinedTerm', 'BreadcrumbList']],
    ['/keuzehulp/', ['WebApplication', 'BreadcrumbList']],
    ['/cijfers/', ['Dataset', 'BreadcrumbList']],
    ['/open-data/', ['Dataset', 'BreadcrumbList']],
    ['/over/', ['AboutPage', 'BreadcrumbList']],
    ['/contact/', ['ContactPage', 'BreadcrumbList']],
    ['/waarom/', ['WebPage', 'BreadcrumbList']],
  ])('of %s is %j', (address, types) => {
    expect(at(address).map((thing) => thing['@type'])).toEqual(types);
  });

  it('tells of a story what it is about and what it retells, and the way to it', () => {
    const [article, way] = at('/verhalen/umc-eikenwoude/');
    expect(article).toMatchObject({
      headline: 'Eén team houdt alle rolstoelen van UMC Eikenwoude rijdend',
      datePublished: '2026-03-02',
      dateModified: '2026-04-10',
      temporalCoverage: '2023-05',
      isBasedOn: { name: 'Personeelsblad van UMC Eikenwoude', datePublished: '2023' },
      image: `${libraryHost}/verhalen/umc-eikenwoude/deel.png`,
    });
    expect(article?.about).toContainEqual({
      '@type': 'DefinedTerm',
      name: 'Groepsplaatsing in teams',
      url: `${libraryHost}/aanpakken/teamplaatsing/`,
    });
    expect(way?.itemListElement).toMatchObject([
      { position: 1, item: `${libraryHost}/` },
      { position: 2, name: 'Verhalen', item: `${libraryHost}/verhalen/` },
      { position: 3, name: 'Eén team houdt alle rolstoelen van UMC Eikenwoude rijdend' },
    ]);
  });
});
