import { describe, expect, it } from 'vitest';
import { circularImports } from './architecture/circular-imports.js';
import { exportNames } from './architecture/export-names.js';
import { forbiddenImports } from './architecture/forbidden-imports.js';
import { longFiles } from './architecture/long-files.js';
import { longFunctions } from './architecture/long-functions.js';
import { printing } from './architecture/printing.js';
import { type SourceFile, sourceFiles } from './architecture/source-file.js';
import { vagueFolders } from './architecture/vague-folders.js';

const lines = (count: number): string => '// tide\n'.repeat(count);
const functionOf = (count: number): string => `export function tide() {\n${lines(count - 2)}}\n`;

interface Check {
  title: string;
  offences: (files: readonly SourceFile[]) => string[];
  /** What stands in the files of a made-up project, by path. */
  planted: Record<string, string>;
  /** What each of the offences that are in it is answered with, in order. */
  says: string[];
}

const checks: Check[] = [
  {
    title: 'each part imports only what it may',
    offences: forbiddenImports,
    planted: {
      'src/model/boat.ts': "import { join } from 'node:path';\nimport type { Span } from './span.js';",
      'src/model/tide.ts': "import { read } from '../read/read.js';",
      'src/read/read.ts': "import type { Boat } from '../model/boat.js';\nimport { tide } from './tide.js';",
      'src/align/align.ts': "export { read } from '../read/read.js';\nexport * from '../check/rule.js';",
      'src/check/engine.ts': "import type { Rule } from './rule.js';\nawait import('../../rules/index.js');",
      'rules/conflict/value.ts': "import type { Rule } from '../../src/check/rule.js';",
      'rules/conflict/unit.ts': "type Engine = import('../../src/check/engine.js').Engine;",
      'src/pipeline.ts': "import './read/read.js';\nimport { rules } from '../rules/index.js';",
      'src/cli/main.ts': "import '../../rules/index.js';\nimport { boat } from '../../test/boat.js';",
      'src/harbour.ts': '',
    },
    says: [
      'src/model/tide.ts imports src/read/read.ts: model may import itself and nothing else of ours; ',
      'src/align/align.ts imports src/read/read.ts: align may import itself and model; ',
      'src/align/align.ts imports src/check/rule.ts: align may import itself and model; ',
      'src/check/engine.ts imports rules/index.ts: check may import itself and model, rule contract; ',
      'rules/conflict/unit.ts imports src/check/engine.ts: rules may import itself and model, rule contract; ',
      'src/pipeline.ts imports rules/index.ts: pipeline may import itself and ',
      'src/cli/main.ts imports test/boat.ts: cli may import itself and ',
      'src/harbour.ts belongs to no part: ',
    ],
  },
  {
    title: 'no imports go in a circle',
    offences: circularImports,
    planted: {
      'src/a.ts': "import './b.js';\nimport './d.js';",
      'src/b.ts': "import type { C } from './c.js';",
      'src/c.ts': "import './b.js';\nimport './d.js';",
      'src/d.ts': "import './own.js';",
      'src/own.ts': "export * from './own.js';",
    },
    says: ['src/b.ts -> src/c.ts -> src/b.ts: ', 'src/own.ts -> src/own.ts: '],
  },
  {
    title: 'no file is over 250 lines',
    offences: longFiles,
    planted: { 'src/read/long.ts': lines(251), 'src/read/full.ts': lines(250) },
    says: ['src/read/long.ts has 251 lines, at most 250: '],
  },
  {
    title: 'each function is under 40 lines',
    offences: longFunctions,
    planted: {
      'src/read/long.ts': `${lines(3)}${functionOf(40)}`,
      'src/read/short.ts': `/**\n${lines(60)} */\n${functionOf(39)}`,
      'src/read/arrow.ts': `export const boat = {\n  land: () => {\n${lines(50)}},\n};`,
    },
    says: ['src/read/long.ts:4 has 40 lines, ', 'src/read/arrow.ts:2 has 52 lines, '],
  },
  {
    title: 'no folder has a name that says nothing',
    offences: vagueFolders,
    planted: {
      'src/util/tide.ts': '',
      'src/util/boat.ts': '',
      'rules/Helpers/moon/phase.ts': '',
      'src/extract/parsers/common.ts': '',
      'src/utility/meter.ts': '',
    },
    says: ['src/util: ', 'rules/Helpers/moon: '],
  },
  {
    title: 'only the commands print and exit',
    offences: printing,
    planted: {
      'src/cli/main.ts': 'console.log(1);\nprocess.exit(0);',
      'src/read/read.ts':
        "// no console.log here\nconst tide = 'process.exit';\nprocess.cwd();\nmy.console.log();",
      'src/align/align.ts': "\nif (true) console.warn('high water');",
      'rules/sum.ts': 'process.exit(1);\nprocess.stdout.write("tide");',
    },
    says: [
      'src/align/align.ts:2 uses console.warn: ',
      'rules/sum.ts:1 uses process.exit: ',
      'rules/sum.ts:2 uses process.stdout: ',
    ],
  },
  {
    title: 'each file exports one value, named as the file is',
    offences: exportNames,
    planted: {
      'src/read/high-tide.ts':
        'export interface Tide {}\nexport type Moon = 1;\nexport function highTide() {}',
      'src/read/harbour.ts': 'export class Harbour {}',
      'src/read/types.ts':
        "export type { A } from './a.js';\nexport { type B } from './b.js';\nexport interface C {}",
      'src/read/index.ts': "export * from './harbour.js';",
      'src/model/many.ts': 'export const one = 1, two = 2;',
      'src/extract/languages/en/verbs.ts': 'export const land = 1;',
      'src/read/low-tide.ts': 'export const ebbTide = 1;\nconst own = 2;',
      'src/read/two.ts': "export const two = 2;\nexport { three } from './three.js';",
      'src/read/all.ts': "export * from './harbour.js';",
      'src/model/main.ts': 'export default 1;',
      'src/read/boat.ts': 'export default function boat() {}',
    },
    says: [
      'src/read/low-tide.ts exports ebbTide: call it lowTide, or the file ebb-tide.ts',
      'src/read/two.ts exports two, three: leave two here, ',
      'src/read/all.ts exports *: name what it passes on',
      'src/model/main.ts exports default: export it by its name',
      'src/read/boat.ts exports default: export it by its name',
    ],
  },
];

const ours = sourceFiles('src', 'rules');

describe.each(checks)('$title', ({ offences, planted, says }) => {
  it('in this project', () => {
    expect(offences(ours)).toEqual([]);
  });

  it('and where it is not so, that is seen', () => {
    const files = Object.entries(planted).map(([path, text]) => ({ path, text }));
    expect(offences(files)).toEqual(says.map((start): unknown => expect.stringContaining(start)));
  });
});

it('all source files are looked at', () => {
  expect(ours.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['src/model/claim.ts', 'src/check/rule.ts']),
  );
});
