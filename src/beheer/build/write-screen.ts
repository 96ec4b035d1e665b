import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedFolder } from '../../content-check/checked-file.ts';
import { documentOf } from '../../content-check/checked-file.ts';
import { codeHostOf } from '../code-host.ts';
import { libraryFile, type Question, type Settings, settingsFile } from '../settings.ts';
import { bundleScreen } from './bundle.ts';
import { libraryFor } from './library.ts';
import { statusFile } from './mended-sveltia.ts';
import { screenPage } from './page.ts';

/** Where the screen is made, and for which library. */
export interface ScreenInput {
  /** The root of the project. */
  root: string;
  /** The folder of the page. */
  folder: string;
  library: CheckedFolder;
  /** The API of another code host than the one that content/site.yaml names. */
  apiRoot?: string | undefined;
}

/** Writes the page of the screen with all that it loads; without a code host, only a page that says what is missing. */
export async function writeScreen({ root, folder, library, apiRoot }: ScreenInput): Promise<void> {
  const host = codeHostOf(documentOf(library, 'site')?.data?.repository, apiRoot);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), screenPage(host));
  if (host === undefined) return;
  await cp(await bundleScreen(root), folder, { recursive: true });
  const settings: Settings = { host, questions: questionsIn(library) };
  const data = { [settingsFile]: settings, [libraryFile]: libraryFor(library), [statusFile]: unknownStatus };
  for (const [file, content] of Object.entries(data)) {
    await writeFile(path.join(folder, file), JSON.stringify(content));
  }
}

/** What Sveltia is told when it asks how the code host is doing. */
const unknownStatus = { status: { indicator: 'unknown' } };

function questionsIn(library: CheckedFolder): Question[] {
  const questions = documentOf(library, 'keuzehulp')?.data?.questions ?? [];
  return questions.map(({ id, question, answers }) => ({
    id,
    label: question,
    answers: answers.map(({ id, label }) => ({ id, label })),
  }));
}
