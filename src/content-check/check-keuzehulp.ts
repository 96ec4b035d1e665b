import { firstStepsOf, stepsHeading } from '../keuzehulp/first-steps.ts';
import type { approachSchema } from '../schema/approach.ts';
import type { KeuzehulpData } from '../schema/keuzehulp.ts';
import type { StoryData } from '../schema/story.ts';
import { approaches } from '../taxonomy.ts';
import { checkModel } from './check-model.ts';
import { type CheckedFile, type CheckedFolder, documentOf } from './checked-file.ts';
import { fieldName } from './describe-issue.ts';
import type { Problem } from './problem.ts';
import { near } from './suggest.ts';

type Approach = ReturnType<typeof approachSchema.parse>;

/**
 * What is wrong between the questions, the approaches and the stories. Files with faults of their own are left
 * out, and without readable questions there is nothing to check against.
 */
export function checkKeuzehulp(folder: CheckedFolder): Problem[] {
  const { texts: files } = folder;
  const document = documentOf(folder, 'keuzehulp');
  const withoutSteps = files.flatMap((file) => faultOfSteps(file));
  if (document?.data === undefined) return withoutSteps;
  const { questions, decidesTies } = document.data as KeuzehulpData;
  const readable = (kind: CheckedFile['kind']) =>
    files.filter((file) => file.kind === kind && file.data !== undefined);
  const read = readable('aanpakken').map(({ id, data }) => ({ id, ...(data as Approach) }));
  const faults = checkModel({
    questions,
    decidesTies,
    approaches: read,
    complete: read.length === Object.keys(approaches).length,
    stories: new Map(readable('verhalen').map(({ id, data }) => [id, approachesIn(data as StoryData)])),
  });
  const faultsOfModel = faults.map(({ approach, path, message, wanted, known }) => {
    const holder = files.find((file) => file.kind === 'aanpakken' && file.id === approach);
    return {
      file: holder?.file ?? document.file,
      ...(holder?.frontMatter ?? document.fields).locate(path),
      field: fieldName(path),
      message,
      ...(wanted === undefined ? {} : near(wanted, known ?? [])),
    };
  });
  return [...faultsOfModel, ...withoutSteps];
}

/** The keuzehulp shows the first steps from the text of an approach. */
function faultOfSteps({ kind, file, source, guarded }: CheckedFile): Problem[] {
  if (kind !== 'aanpakken' || guarded.problems.length > 0 || firstStepsOf(source).length > 0) return [];
  const message = `De tekst mist het kopje "${stepsHeading}" met een genummerde lijst eronder. De keuzehulp toont die stappen.`;
  return [{ file, line: 1, column: 1, message }];
}

function approachesIn({ approach, alsoTouches }: StoryData): string[] {
  return [...approach, ...alsoTouches].map(({ id }) => id);
}
