import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const spends =
  /^[^,;:.]*\b(?:(?:has|have|had)\s(?:(?:so far|already|since|only|now)\s)*|was\s|were\s)(?:paid(?:\sout)?|spent|used(?:\sup)?|disbursed|handed\sout|allocated|distributed)\s(?:only\s|just\s)?$/i;

/** "The fund of £12 million has so far paid out £3 million" */
export const paidOut: WholeStrategy = {
  name: 'what has been spent of it',
  cue: new Cue('paid spent used disbursed handed allocated distributed'),
  find(figures, at) {
    const [whole, part] = [figures[at - 1], figures[at]];
    if (!whole || whole.sentence !== part?.sentence || !isAmount(whole) || !isAmount(part)) return undefined;
    if (whole.mention.unit !== part.mention.unit) return undefined;
    return spends.test(textBetween(whole, part)) ? whole : undefined;
  },
};
