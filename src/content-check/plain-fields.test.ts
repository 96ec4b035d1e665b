import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { library } from '../../tests/support/library.ts';
import { parseYaml } from './parse-yaml.ts';
import { plainFields } from './plain-fields.ts';
import { faultsOfYaml } from './yaml-faults.ts';

/** The fields of the stories of the library, with each group and list on lines of its own. */
const stories = Object.entries(library).flatMap(([file, text]) => {
  const [, yaml] =
    (file.startsWith('content/verhalen/') && /^---\n([\s\S]*?)\n---\n/.exec(String(text))) || [];
  const layout = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' } as const;
  return yaml === undefined ? [] : [stringify(parse(yaml), layout).trimEnd()];
});

/** What the parser makes of them; undefined where it finds a fault. */
function parsed(yaml: string): unknown {
  const document = parseYaml(yaml);
  if (document === undefined || faultsOfYaml(document, yaml).length > 0) return undefined;
  return document.toJS({ maxAliasCount: 0 });
}

/** Whether they are read as another thing than the parser makes of them; undefined when they are left to it. */
function isWrong(yaml: string): boolean | undefined {
  const fields = plainFields(yaml);
  return fields === undefined ? undefined : JSON.stringify(fields) !== JSON.stringify(parsed(yaml));
}

describe('plain fields', () => {
  it('are what the parser makes of them', () => {
    expect(stories.filter((yaml) => isWrong(yaml))).toEqual([]);
    expect(stories.filter((yaml) => isWrong(yaml) === false).length).toBeGreaterThan(stories.length / 2);
  });

  it.each([
    'title: x # opmerking',
    'title: x\n  vervolg',
    'title: "x\n  vervolg"',
    'title: "a\\tb"',
    "title: 'x'",
    'title: Let op: begin klein',
    'title: x:',
    'title: ~',
    'title: Null',
    'title: 0x1F',
    'title: 1.5',
    'title: 007',
    'title: *a',
    'title: &a x',
    'title: !!str x',
    'title: |\n  x',
    'title: [x, y]',
    'title: {}',
    'title: x\ntitle: y',
    '# opmerking\ntitle: x',
    'title: x\n\nsummary: y',
    'title: x ',
    'title:\tx',
    'title: x\r\nsummary: y',
    'tips:\n- x',
    'tips:\n  - x\n   y',
    'tips:\n  - - x',
    'tips:\n  -  x: y',
    '__proto__: x',
    '"title": x',
    '- x',
    `${'a'.repeat(1100)}: x`,
    '',
  ])('leave to the parser: %j', (yaml) => {
    expect(plainFields(yaml)).toBeUndefined();
  });

  it('are what the parser makes of them whatever stands in them, or are left to it', () => {
    const signs = '"\'’:#-[]{}<>&*!|>%@`,?\\~=_.()/ \n\t\r\u00A0'.split('');
    const indents = '\n  |\n    |\n   |\n- |\n  - |\n    - |: | #|- |? |<<: |---\n|...\n'.split('|');
    const words = 'true|null|NULL|0|12|1e3|.5|2019|2019-01|x: y|\nx: y|\n  x: y|""|één zin| – '.split('|');
    const change = fc.record({
      at: fc.noBias(fc.integer({ min: 0, max: 9999 })),
      cut: fc.constantFrom(0, 0, 0, 1, 2, 3, 6, 20),
      put: fc.constantFrom('', ...signs, ...indents, ...words),
    });
    const short =
      'title: "x"\nyear: 2019\ndone: true\nplaces:\n  - name: y\n    basis: bron\n  - name: z\ntakes:\n  budget: w\nlist:\n  - a\n  - b\nnone:\nlast: c';
    const changed = fc
      .tuple(fc.constantFrom(short, short, ...stories), fc.array(change, { minLength: 1, maxLength: 2 }))
      .map(([fields, changes]) =>
        changes.reduce((yaml, { at, cut, put }) => {
          const place = Math.floor((at / 10_000) * yaml.length);
          return `${yaml.slice(0, place)}${put}${yaml.slice(place + cut)}`;
        }, fields),
      );
    let plain = 0;
    fc.assert(
      fc.property(changed, (yaml) => {
        const wrong = isWrong(yaml);
        if (wrong === false) plain++;
        expect(wrong ?? false).toBe(false);
      }),
      { numRuns: 3000, seed: 17 },
    );
    expect(plain).toBeGreaterThan(100);
  }, 120_000);
});
