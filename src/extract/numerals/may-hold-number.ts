import type { Span } from '../../model/span.js';
import {
  denominators,
  dozenWords,
  scales,
  smallNumbers,
  vaguePlurals,
  vulgarFractions,
} from '../languages/en/numbers.js';
import { anyOf } from '../patterns/any-of.js';

const words = [...smallNumbers, ...scales, ...denominators, ...vaguePlurals]
  .map(([word]) => word)
  .concat(...dozenWords);
const number = new RegExp(`[\\d０-９${[...vulgarFractions.keys()].join('')}]|\\b${anyOf(words)}\\b`, 'iu');

/** Whether a sentence has a digit or a word for a number: without one, nothing in it can be a quantity. */
export const mayHoldNumber = (text: string, { start, end }: Span): boolean =>
  number.test(text.slice(start, end));
