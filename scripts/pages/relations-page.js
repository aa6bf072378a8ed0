import * as english from '../../dist/src/extract/languages/en/relations.js';
import * as chinese from '../../dist/src/extract/languages/zh/relations.js';
import { bounds } from '../../dist/src/extract/parsers/bounds.js';
import { range } from '../../dist/src/extract/parsers/range.js';
import { table } from './table.js';

const meanings = {
  '>=': 'this or more',
  '>': 'more than this',
  '<=': 'this or less',
  '<': 'less than this, and close to it where the phrase says so',
  '~': 'this, roughly: the margin is a twentieth of it at least',
  '=': 'this',
  range: 'between two ends, both kept',
};

const phrases = (relations) =>
  table(
    ['phrase', 'relation', 'example'],
    Object.entries(relations).flatMap(([relation, found]) =>
      Object.entries(found).map(([phrase, example]) => [phrase, relation, example]),
    ),
  );

const ranges = (parsers) =>
  table(
    ['text', 'low', 'high', 'unit'],
    parsers.flatMap(({ examples }) =>
      Object.entries(examples).flatMap(([shown, texts]) => {
        const [, low, high, unit] = /^(.+)\.\.(\S+) (.+)$/.exec(shown);
        return texts.map((text) => [text, low, high, unit]);
      }),
    ),
  );

/** Each phrase that says how a figure stands to what is true, in both languages. */
export const relationsPage = () => `# Relations

A figure is seldom the number alone: "more than 40" leaves one side open, "about 40" neither. Each phrase below makes
the relation beside it. The longest phrase that fits counts, so that "no more than" is not "more than". Made from
\`src/extract/languages/en/relations.ts\` and \`src/extract/languages/zh/relations.ts\` by \`npm run docs\`; each example
is a test.

${table(['relation', 'means'], Object.entries(meanings))}
## English

### Before a number

${phrases(english.prefixRelations)}
### After a number or its unit

${phrases(english.suffixRelations)}
### Two numbers

${ranges([range, bounds])}
## Chinese

### Before a number

${phrases(chinese.prefixRelations)}
### After a number, its unit or its counting word

${phrases(chinese.suffixRelations)}
### On both sides: 比 before the number, this behind it

${phrases(chinese.comparatives)}`;
