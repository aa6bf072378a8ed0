import { anyOf } from '../patterns/any-of.js';
import { hourWords } from './hour-words.js';
import type { Mask } from './mask.js';

/** Words of coming and going: behind others a bare number may be a sum or a margin, "stands at nine", "won by two". */
const comesOrGoes =
  `back open opens opened close closes closed shut start starts started begin begins began full over gone home meet
   meets met arrive arrives arrived due asleep awake resume resumes resumed`.split(/\s+/);

/** Whatever is told to have happened, nothing is counted by these alone. */
const turning = [
  'before',
  ...['until', 'till', 'shortly', 'just', 'soon', 'long'].flatMap((word) => [
    `${word} before`,
    `${word} after`,
  ]),
];

export const hour: Mask = {
  kind: 'clock',
  name: 'hour in words',
  trigger: hourWords,
  pattern: new RegExp(
    String.raw`(?<=\b(?:${anyOf(comesOrGoes)}\s(?:at|by|from|until|till)|${anyOf(turning)})\s)${anyOf(hourWords)}(?=[.,;!?”"’)]|\s*$|\s(?:sharp|today|tomorrow|tonight)\b)`,
    'giu',
  ),
  examples: {
    'The car parks are full by nine, and we are back at eight.': ['nine', 'eight'],
    'It opens at ten tomorrow.': ['ten'],
    'The candles had sold out before six, and some waited until after ten.': ['six', 'ten'],
  },
  counterexamples: ['The toll stands at nine.', 'They won by two.', 'The market opened at nine points more.'],
};
