import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { storyComponents } from '../../src/schema/story-components.ts';

/**
 * Makes a project in `folder` that does the least with the texts of the project in `root`: Astro with MDX and Pagefind, all in their
 * default configuration, and a page with title and text for each. Its build (`node_modules/astro/bin/astro.mjs build`) is what
 * ours is compared with.
 */
export async function makeBareProject(root: string, folder: string): Promise<void> {
  await mkdir(path.join(folder, 'src/pages'), { recursive: true });
  await cp(path.join(root, 'content'), path.join(folder, 'content'), { recursive: true });
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}

/** In a text each of our components is a plain element. */
const components = Object.entries(storyComponents)
  .map(([name, { display }]) => `${name}: ${display === 'block' ? "'p'" : "'span'"}`)
  .join(', ');

const files = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import * as pagefind from 'pagefind';
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const path = fileURLToPath(dir);
      const before = await children();
      const { index } = await pagefind.createIndex();
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: path + 'pagefind' });
      await pagefind.close();
      // The system counts the time of a process with that of its parent when the parent sees it end.
      while ((await children()) !== before) await setTimeout(10);
    },
  },
};

/** The processes that this one started. */
const children = () => readFile('/proc/self/task/' + process.pid + '/children', 'utf8');

export default defineConfig({ integrations: [mdx(), search] });
`,
  'src/content.config.ts': `import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = {
  texts: defineCollection({ loader: glob({ base: './content', pattern: '**/*.mdx' }) }),
};
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return texts.map((text) => ({ params: { id: text.id }, props: { text } }));
}
const { text } = Astro.props;
const { Content } = await render(text);
const components = { ${components} };
---
<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>{text.data.title}</title></head>
  <body>
    <main>
      <h1>{text.data.title}</h1>
      <Content {components} />
    </main>
  </body>
</html>
`,
} as const;
