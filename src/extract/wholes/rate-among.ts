import { Cue } from '../patterns/cue.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const among = /\b(?:among|amongst|of\s+all)\s+(?:the|all|its|their|our|these|those)\s+(?:\p{Ll}+\s+)?$/iu;
const verb = /\s(?:is|was|are|were|stands?|stood|ha[sd]|reache[sd]|rose|fell|came|averaged)\s/;

/** "Turnout among the 4,200 anglers stood at 61%": a share of those named before its verb. */
export const rateAmong: WholeStrategy = {
  name: 'a share among those before it',
  cue: new Cue('among amongst all'),
  find(figures, at) {
    const [whole, share] = [figures[at - 1], figures[at]];
    if (share?.mention.unit !== '%' || share.measure === 'change' || whole?.sentence !== share.sentence)
      return undefined;
    const { text, start } = whole.sentence;
    const before = text.slice(Math.max(start, whole.relationStart - 30), whole.relationStart);
    const between = textBetween(whole, share);
    return isAmount(whole) && among.test(before) && verb.test(between) && !/[,;:.]/.test(between)
      ? whole
      : undefined;
  },
};
