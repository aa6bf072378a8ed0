import type { Figure } from '../figure.js';
import { timeUnits } from '../languages/en/units.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Strategy } from './strategy.js';

const comparison =
  /\b(?:than|from|against|compared (?:with|to)|versus|on|after|instead of)\s+(?:the\s+|about\s+)?(?:(?:(?:previous|last|this|prior|same)\s+)?(?:year|season|month|week|quarter|decade)['’]s(?:,\s+which\s+was)?\s+)?$/i;

/** "900 guests over three days, more than last year's 840": how long it took is not compared. */
const isStretch = ({ sentence, mention, relationStart }: Figure): boolean =>
  timeUnits.has(mention.unit) &&
  /^(?:over|in|within|for|during|after)$/.test(
    sentence.tokens[tokenBefore(sentence, relationStart)]?.lower ?? '',
  );

/** "£100 a month, 5% more than the £95 of last year": what is compared is of one kind. */
export const compared: Strategy = {
  name: 'what it is compared with',
  confidence: 0.9,
  cue: new Cue('than from against compared versus on after instead'),
  find({ sentence, mention, relationStart }, earlier) {
    const base = (unit: string): string => unit.split('/')[0] ?? unit;
    const last = earlier.at(-1);
    if (last?.sentence !== sentence) return undefined;
    // "to 35 hours from 38": the unit is said once.
    const isBare = mention.unit === '1' && sentence.tokens[mention.next]?.tag !== 'noun';
    const between = sentence.text.slice(last.mention.end, relationStart);
    if (!comparison.test(between)) return undefined;
    const isLike = (one: Figure): boolean =>
      base(one.mention.unit) === base(mention.unit) ||
      (isBare && one === last && one.measure !== 'change' && !isStretch(one));
    // "The budget is 4% bigger than last year's £3 million"
    const isChanged = last.measure === 'change' && mention.unit !== '1' && /\bthan\b/.test(between);
    // "exports fell by 2% from £4 million and imports rose by 3% from £5 million"
    const isOrigin = last.measure === 'change' && last.thing && /^\sfrom\s$/.test(between);
    const other =
      (isOrigin ? last : undefined) ??
      earlier.findLast((one) => one.sentence === sentence && one.thing && isLike(one)) ??
      (isChanged ? last : undefined);
    if (!other?.thing) return undefined;
    return {
      thing: other.thing,
      in: other.thingSentence ?? sentence,
      isAttribute: other.isAttribute ?? false,
      like: other,
      isSame: true,
    };
  },
};
