/** `npm run bench`: measures performance beside a known reference, in the same run. Prints numbers and never fails on them. */
import { parseArgs } from 'node:util';
import { benchAll, benchBuilds } from './bench/all.ts';
import { benchFinder } from './bench/finder.ts';
import { benchQuestions } from './bench/questions.ts';

const usage = `What can be measured:

  npm run bench                        all of it, in a quarter of an hour: the build of 1000 stories, the weight of its pages,
                                       the server, the finder; beside what was measured for the last release
      --keep                           write the figures to bench/, for the release that package.json names
  npm run bench -- build 1000 5000     the build of so many stories, beside Astro, MDX and Pagefind without more
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
      keep: { type: 'boolean', default: false },
      repeats: { type: 'string', default: '3' },
      json: { type: 'string' },
      file: { type: 'string', default: 'tests/queries.yaml' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const [name, ...sizes] = positionals;
  const numbers = (otherwise: number[]) => (sizes.length === 0 ? otherwise : sizes.map(wholeNumber));
  if (name === undefined) await benchAll({ keep: values.keep });
  else if (name === 'build') await benchBuilds(numbers([1000]));
  else if (name === 'finder') {
    await benchFinder({
      sizes: numbers([18, 200, 1000, 5000]),
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
