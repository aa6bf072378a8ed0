import type { Strategy } from './strategy.js';

const comparison =
  /\b(?:than|from|against|compared (?:with|to)|versus|on|after|instead of)\s+(?:the\s+|about\s+)?(?:(?:(?:previous|last|prior|same)\s+)?(?:year|season|month|week|quarter|decade)['’]s\s+)?$/i;

/** "£100 a month, 5% more than the £95 of last year": what is compared is of one kind. */
export const compared: Strategy = {
  name: 'what it is compared with',
  confidence: 0.9,
  find({ sentence, mention, relationStart }, earlier) {
    const base = (unit: string): string => unit.split('/')[0] ?? unit;
    const last = earlier.at(-1);
    if (last?.sentence !== sentence) return undefined;
    // "to 35 hours from 38": the unit is said once.
    const isBare = mention.unit === '1' && sentence.tokens[mention.next]?.tag !== 'noun';
    const other = earlier.findLast(
      (one) =>
        one.sentence === sentence &&
        one.thing &&
        (base(one.mention.unit) === base(mention.unit) || (isBare && one === last)),
    );
    if (!other?.thing || !comparison.test(sentence.text.slice(last.mention.end, relationStart)))
      return undefined;
    return {
      thing: other.thing,
      in: other.thingSentence ?? sentence,
      isAttribute: other.isAttribute ?? false,
    };
  },
};
