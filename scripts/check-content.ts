/** `npm run check`: is everything in content/ fit to publish? Exit code 1 when it is not. */
import { checkContent } from '../src/editor/check-content.ts';
import { reportAsAnnotations, reportAsText } from '../src/editor/report.ts';

const result = await checkContent(process.cwd());
if (process.env.GITHUB_ACTIONS && result.problems.length > 0) console.log(reportAsAnnotations(result));
console.log(reportAsText(result));
process.exitCode = result.problems.length > 0 ? 1 : 0;
