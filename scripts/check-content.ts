/** `npm run check`: is everything in content/ fit to publish? Exit code 1 when it is not; warnings do not count. */
import { checkContent } from '../src/content-check/check-content.ts';
import { checkPlaces } from '../src/content-check/check-places.ts';
import { filesBelow } from '../src/content-check/raw-file.ts';
import { reportAsAnnotations, reportAsText } from '../src/content-check/report.ts';
import { checkWords } from '../src/content-check/words/check-words.ts';
import { readabilityReport } from '../src/content-check/words/readability-report.ts';

const library = await checkContent(await filesBelow(process.cwd()));
const { files, problems, texts } = library;
const warnings = [...(await checkWords(library)), ...checkPlaces(library)];
const result = { files, problems: [...problems, ...warnings] };
if (process.env.GITHUB_ACTIONS && result.problems.length > 0) console.log(reportAsAnnotations(result));
console.log(reportAsText(result));
console.log(`\n${readabilityReport(texts)}`);
process.exitCode = problems.length > 0 ? 1 : 0;
