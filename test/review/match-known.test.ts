import { expect, it } from 'vitest';
import { matchKnown } from '../../src/review/match-known.js';

/** `rule: sides @ documents` */
const sided = (written: string) => {
  const [, rule = '', sides = '', documents = ''] = /^(.*): (.*?)(?: @ (.*))?$/.exec(written) ?? [];
  return { rule, sides: sides.split(' '), documents: documents.split(' ') };
};

const rows: [what: string, now: string[], known: string[], matched: (number | undefined)[]][] = [
  ['what is as it was', ['value: a b'], ['sum: a b', 'value: a b'], [1]],
  ['nothing of another rule', ['value: a b'], ['sum: a b'], [undefined]],
  ['what lost a side', ['value: a c'], ['value: a b c'], [0]],
  ['not what gained one', ['value: a b c'], ['value: a b'], [undefined]],
  ['not what names a side once more', ['value: a b b'], ['value: a b'], [undefined]],
  ['one for one', ['value: a b', 'value: a b'], ['value: a b'], [0, undefined]],
  [
    'first what stands in the same reports',
    ['value: a b @ x', 'value: a b @ y'],
    ['value: a b @ y'],
    [undefined, 0],
  ],
  ['what is whole before what lost a side', ['value: a', 'value: a b'], ['value: a b'], [undefined, 0]],
];

it.each(rows)('matchKnown knows %s', (_, now, known, matched) => {
  expect(matchKnown(now.map(sided), known.map(sided))).toEqual(matched);
});
