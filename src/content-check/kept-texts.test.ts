import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../tests/support/library.ts';
import { story } from '../../tests/support/story-template.ts';
import { checkContent, checkText } from './check-content.ts';
import { sortFiles } from './content-files.ts';
import { keptTexts } from './kept-texts.ts';
import { filesInMemory } from './raw-file.ts';
import { renderText } from './render-text.ts';

const proef = 'content/verhalen/proef/index.mdx';
const { files } = await sortFiles(filesInMemory({ ...library, [proef]: story() }));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  const { check, render, keep } = await keptTexts(root);
  for (const file of files) {
    check(file);
    render(file.source, file.id);
  }
  await keep();
});
afterEach(() => rm(root, { recursive: true }));

/** What is told of a text: functions stand for what they answer. */
const told = ({ frontMatter, ...text }: ReturnType<typeof checkText>) => {
  const { yaml, data, faults, locate, raw } = frontMatter;
  return { ...text, frontMatter: { yaml, data, faults, place: locate(['title']), title: raw(['title']) } };
};

describe('the texts of a build before', () => {
  it('are what reading them would make of them', async () => {
    const { check, render } = await keptTexts(root);
    for (const file of files) {
      expect(told(check(file))).toStrictEqual(told(checkText(file)));
      expect(render(file.source, file.id)).toStrictEqual(renderText(file.source, file.id));
    }
  });

  it('are read again when they changed', async () => {
    const { check, render } = await keptTexts(root);
    const source = story(['title: "Een team', 'title: "Een ploeg'], ['in het voorjaar', 'in de zomer']);
    const changed = { file: proef, kind: 'verhalen', id: 'proef', source } as const;
    expect(check(changed).data).toMatchObject({ title: 'Een ploeg in de kas van de gemeente' });
    expect(render(source, 'proef').html).toContain('in de zomer');
  });

  it('say whose text they are: the people of a story are those of its folder', async () => {
    const { render } = await keptTexts(root);
    expect(render(story(), 'ander').html).toContain('story="ander"');
  });

  it('have problems only when they are read', async () => {
    const broken = filesInMemory({ ...library, [proef]: story(['in het voorjaar', 'in {1+1}']) });
    for (const _ of ['first', 'next']) {
      const { check, keep } = await keptTexts(root);
      const { problems } = await checkContent(broken, check);
      await keep();
      expect(problems.map(({ file }) => file)).toEqual([proef]);
    }
  });
});
