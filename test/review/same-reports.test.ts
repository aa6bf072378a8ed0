import { expect, it } from 'vitest';
import { readTexts } from '../../src/read/read-texts.js';
import { sameReports } from '../../src/review/same-reports.js';

const boats = 'The harbour holds 140 boats. It has room for 200. The harbour master is content.';
const edited = 'The harbour holds 140 boats. It has room for 220. The harbour master is content.';
const roof = 'The bowling club mends its roof. Rain came in.';

const rows: [
  what: string,
  now: Record<string, string>,
  before: Record<string, string>,
  same: Record<string, string>,
][] = [
  ['one of the same name, whatever it says', { a: roof }, { a: boats }, { a: 'a' }],
  ['one with another name', { b: boats }, { a: boats }, { b: 'a' }],
  ['one with another name and another sentence', { b: edited }, { a: boats }, { b: 'a' }],
  ['no other one', { b: roof }, { a: boats }, {}],
  ['no copy of one that stays', { a: boats, b: boats }, { a: boats }, { a: 'a' }],
  ['one only where two have its text', { b: boats, c: boats }, { a: boats }, { b: 'a' }],
  ['the one that is most alike', { c: edited }, { a: boats, b: edited }, { c: 'b' }],
];

it.each(rows)('sameReports knows %s', (_, now, before, same) => {
  const read = (texts: Record<string, string>) =>
    readTexts(Object.entries(texts).map(([name, text]) => ({ name, text }))).documents;
  expect(Object.fromEntries(sameReports(read(now), read(before)))).toEqual(same);
});
