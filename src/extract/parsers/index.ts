import { bounds } from './bounds.js';
import { count } from './count.js';
import { fraction } from './fraction.js';
import { measured } from './measured.js';
import type { Parser } from './mention.js';
import { money } from './money.js';
import { percent } from './percent.js';
import { range } from './range.js';

/** The first that knows a form reads it. */
export const parsers: readonly Parser[] = [
  bounds,
  range, // the forms that hold two numbers, before those that would read one of them
  fraction,
  percent,
  money, // before measures: "pounds" are money, unless a weight is told
  measured,
  count, // last: whatever is a number
];
