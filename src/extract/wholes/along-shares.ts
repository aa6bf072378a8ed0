import { finiteTags } from '../tokens/finite-tags.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** All that there is, and what rounding may add. */
const all = 101;
const longest = 6;
const joint = /^[^.;:]*(?:,|,?\s(?:and|while|with))\s(?:\p{Ll}+\s)?/u;
/** "12% of men": a share of something else. */
const ofOther = /^\sof\s(?!(?:them|these|those|it)\b)/;
const compares = /\b(?:up|down|from|than|against|compared|after|versus)\b/i;

/** "Cod accounted for 52% of the catch, crab for 31% and the rest for 17%", "12% said so, and 9% did not" */
export const alongShares: WholeStrategy = {
  name: 'the shares go on',
  find(figures, at) {
    const [previous, share] = [figures[at - 1], figures[at]];
    const whole = previous?.of;
    if (!share || !whole || share.measure !== 'share' || previous.measure !== 'share') return undefined;
    if (previous.sentence !== share.sentence || ofOther.test(textBehind(share))) return undefined;
    const between = textBetween(previous, share);
    const tokens = share.sentence.tokens.slice(previous.mention.next, share.mention.first);
    const last = tokens.findLastIndex(({ text, tag }) => text === ',' || tag === 'conj');
    const lead = tokens.slice(last + 1);
    const isNext = lead.length <= longest && !lead.some(({ tag }) => clauseTags.has(tag));
    const hasVerb = finiteTags.has(share.sentence.tokens[share.mention.next]?.tag);
    const isLess = valueOf(previous) + valueOf(share) <= all;
    return joint.test(between) && !compares.test(between) && isLess && (isNext || hasVerb)
      ? whole
      : undefined;
  },
};
