import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, by their names, the longest first. */
const longest = [
  'site/accessibility',
  'site/new-story',
  'behaviour/large-library',
  'site/sixty-stories',
  'behaviour/changed-texts',
  'behaviour/reproducible',
  'behaviour/finder-engine',
  'behaviour/page-kinds',
  'behaviour/beheer',
  'site/queries',
  'behaviour/keuzehulp',
  'behaviour/code-in-a-story',
  'behaviour/dev',
  'behaviour/three-minutes',
];

/** Runs the files that take longest first, so that no worker begins one when the others are nearly done. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return place === -1 ? longest.length : place;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
