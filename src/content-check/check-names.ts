import { contentKinds } from '../schema/content-kinds.ts';
import { fieldTree } from '../schema/field-tree.ts';
import { type CheckedFile, type CheckedFolder, textsOf } from './checked-file.ts';
import { fieldProblem } from './field-problem.ts';
import { namesIn, namesInFields } from './names-in-text.ts';
import { peopleOf } from './people.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './words/find-words.ts';

/** Names as plain text: `consent: withdrawn` could not remove those. */
export function checkNames(folder: CheckedFolder): Problem[] {
  return textsOf(folder, 'verhalen').flatMap(namesAsText);
}

function namesAsText({ file, frontMatter, guarded }: CheckedFile): Problem[] {
  const people = peopleOf({ frontMatter });
  const tree = fieldTree(contentKinds.verhalen.schema);
  const inText = guarded.words.flatMap((words) =>
    namesIn(words.text, people).map(({ id, name }) => {
      const message = `De naam ${name} staat hier als gewone tekst.`;
      const piece = { file, field: undefined, ...words };
      return problemAt(piece, words.text.indexOf(name), message, `<Persoon id="${id}" />`);
    }),
  );
  const inFields = namesInFields(frontMatter.data, tree, people).map(({ name, path }) => {
    const message = `hier staat de naam ${name}. Noem de rol: deze velden komen ook in zoekresultaten.`;
    return fieldProblem(file, frontMatter, path, message);
  });
  return [...inText, ...inFields];
}
