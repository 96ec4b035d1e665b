/** `npm run bench`: measures performance beside a known reference, in the same run. Prints numbers and never fails on them. */
import { parseArgs } from 'node:util';
import { benchFinder } from './bench/finder.ts';
import { benchQuestions } from './bench/questions.ts';

const usage = `What can be measured:

  npm run bench -- finder              the finder beside bare Pagefind, at 18, 200, 1000 and 5000 stories
  npm run bench -- finder 18 200       only at these numbers of stories
      --repeats 5                      ask each first query so many times (3 without this)
      --json FILE                      write the raw numbers to a file as well
  npm run bench -- questions           which questions of tests/queries.yaml the finder of dist/ answers
      --file FILE                      other questions, in the same form
      --site FOLDER                    another built site`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      repeats: { type: 'string', default: '3' },
      json: { type: 'string' },
      file: { type: 'string', default: 'tests/queries.yaml' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const [name, ...sizes] = positionals;
  if (name === undefined) {
    console.log(usage);
  } else if (name === 'finder') {
    await benchFinder({
      sizes: sizes.length === 0 ? [18, 200, 1000, 5000] : sizes.map(wholeNumber),
      repeats: wholeNumber(values.repeats),
      json: values.json,
    });
  } else if (name === 'questions') {
    await benchQuestions(values.file, values.site);
  } else {
    throw new TypeError(`There is nothing to measure called "${name}".`);
  }
} catch (error) {
  const isMistake = error instanceof TypeError;
  console.error(isMistake ? `${error.message}\n\n${usage}` : error);
  process.exit(1);
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new TypeError(`"${text}" is not a whole number.`);
  return Number(text);
}
