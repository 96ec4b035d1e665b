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

const proef = 'content/verhalen/proef/index.mdx';
const { files } = await sortFiles(filesInMemory({ ...library, [proef]: story() }));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'gewoon-doen-'));
  const { check, keep } = keptTexts(root);
  for (const file of files) check(file);
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
    const { check } = keptTexts(root);
    for (const file of files) expect(told(check(file))).toStrictEqual(told(checkText(file)));
  });

  it('are read again when they changed', async () => {
    const { check } = keptTexts(root);
    const source = story(['title: "Een team', 'title: "Een ploeg'], ['in het voorjaar', 'in de zomer']);
    const changed = { file: proef, kind: 'verhalen', id: 'proef', source } as const;
    expect(check(changed).data).toMatchObject({ title: 'Een ploeg in de kas van de gemeente' });
  });

  it('are read again where they stand as another kind of text', () => {
    const { check } = keptTexts(root);
    const source = story();
    const elsewhere = {
      file: 'content/begrippen/proef.mdx',
      kind: 'begrippen',
      id: 'proef',
      source,
    } as const;
    expect(check(elsewhere).problems).not.toEqual([]);
  });

  it('have problems only when they are read', async () => {
    const broken = filesInMemory({ ...library, [proef]: story(['in het voorjaar', 'in {1+1}']) });
    for (const _ of ['first', 'next']) {
      const { check, keep } = keptTexts(root);
      const { problems } = await checkContent(broken, check);
      await keep();
      expect(problems.map(({ file }) => file)).toEqual([proef]);
    }
  });
});
