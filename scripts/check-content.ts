/** `npm run check`: is everything in content/ fit to publish? Exit code 1 when it is not; warnings do not count. */
import { checkContent } from '../src/content-check/check-content.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import { reportAsAnnotations, reportAsText } from '../src/content-check/report.ts';
import { warningsAbout } from '../src/content-check/warnings.ts';
import { readabilityReport } from '../src/content-check/words/readability-report.ts';
import { readReleased } from '../src/released/read-released.ts';

const library = await checkContent(
  await filesBelow(process.cwd()),
  undefined,
  await readReleased(process.cwd()),
);
const { files, problems, texts } = library;
const today = new Date().toISOString().slice(0, 10);
const result = { files, problems: [...problems, ...(await warningsAbout(library, today))] };
if (process.env.GITHUB_ACTIONS && result.problems.length > 0) console.log(reportAsAnnotations(result));
console.log(reportAsText(result));
console.log(`\n${readabilityReport(texts)}`);
process.exitCode = problems.length > 0 ? 1 : 0;
