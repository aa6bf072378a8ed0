import { comparatives } from '../languages/en/directions.js';
import type { ChangeCue } from './change-cue.js';

const restated =
  /^\s(?:or|and)\s\d[\d.,]*(?:\s?%|\s(?:per\scent|percent|pct))\s(?<word>more|fewer|less|higher|lower)\sthan\b/;

/** "77,800 boats, 4,900 or 6.7% more than in May": the word behind the percentage is said of both. */
export const restatedBehind: ChangeCue = {
  find({ sentence, mention }) {
    const behind = sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 40));
    const direction = comparatives.get(restated.exec(behind)?.groups?.word ?? '');
    return direction && { direction, did: `as the percentage behind it: a change ${direction}` };
  },
};
