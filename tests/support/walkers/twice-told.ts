import { DomUtils, parseDocument } from 'htmlparser2';
import { saidTwice } from '../../../src/content-check/words/said-twice.ts';
import { readBuiltPages } from '../built-pages.ts';

/** Elements that hold sentences; one within another holds its own. */
const blocks = ['p', 'li', 'dd'];
/** What stands beside the story or is shown only when somebody asks for it: figures and facts are lists to look things up in. */
const passedOver = /^(?:definition|rail|fold|key-figures)\b/;

/** What a story of the site built in `folder` tells twice, each pair with its address. */
export async function twiceTold(folder: string): Promise<string[]> {
  const pages = (await readBuiltPages(folder)).filter(({ html }) => html.includes('data-pagefind-body'));
  const stories = pages.filter(({ address }) => /^\/verhalen\/[^/]+\/$/.test(address));
  if (stories.length === 0) throw new Error(`There are no stories in ${folder}.`);
  return stories.flatMap(({ address, html }) =>
    saidTwice(textsOf(html)).map(([first, second]) => `${address}: “${first}” and “${second}”`),
  );
}

function textsOf(html: string): string[] {
  const [article] = DomUtils.getElementsByTagName('article', parseDocument(html));
  if (article === undefined) return [];
  for (const aside of DomUtils.findAll(
    ({ attribs }) => passedOver.test(attribs.class ?? ''),
    article.children,
  ))
    DomUtils.removeElement(aside);
  const isBlock = ({ name }: { name: string }) => blocks.includes(name);
  return DomUtils.findAll(isBlock, article.children)
    .filter(({ children }) => !DomUtils.existsOne(isBlock, children))
    .map((block) => DomUtils.textContent(block));
}
