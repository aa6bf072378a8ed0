import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

/** Nothing but the counted noun, if that, between the number and the bracket or dash. */
const opened = /^(?:\s[\p{L}-]+){0,3}\s?[(—–]\s?$/u;
const listed = /^(?:\s[\p{L}’'-]+){1,3}(?:,| and)\s/u;

/** "120 staff (80 men and 40 women)", "60 boats – 40 trawlers, 20 tugs –": a list of two or more behind its whole. */
export const inBrackets: WholeStrategy = {
  name: 'the list in brackets behind it',
  cue: new Cue('( — –'),
  find(figures, at) {
    const [whole, part, next] = [figures[at - 1], figures[at], figures[at + 1]];
    if (!whole || !part || !next || next.sentence !== part.sentence || whole.sentence !== part.sentence)
      return undefined;
    const counts = [whole, part, next].every((figure) => isAmount(figure) && figure.mention.unit === '1');
    const isList = listed.test(textBehind(part)) && /(?:,| and)\s$/.test(textBetween(part, next));
    return counts && isList && opened.test(textBetween(whole, part)) ? whole : undefined;
  },
};
