import { sum } from '../../../model/decimal.js';
import { lesserUnits } from '../../languages/en/units.js';
import type { HanMention } from './han-mention.js';

const between = /^\s*(?:零|又)?\s*$/u;

/** The whole with so many of the lesser unit behind it; undefined where the two are no one quantity. */
function joined(text: string, whole: HanMention, part: HanMention): HanMention | undefined {
  const lesser = lesserUnits[whole.unit];
  const isWhole = Number.isInteger(whole.value) && whole.value === whole.low && whole.value === whole.high;
  if (!isWhole || lesser?.unit !== part.unit || part.value === null || part.value >= lesser.count)
    return undefined;
  if (!between.test(text.slice(whole.to, part.from))) return undefined;
  const value = sum([whole.value ?? 0, part.value / lesser.count]);
  const { end, to } = part;
  return { ...whole, value, low: value, high: value, margin: part.margin / lesser.count, end, to };
}

/** 1小时48分钟, 3天零4小时: one quantity, in the larger unit. */
export function joinLesser(text: string, mentions: readonly HanMention[]): HanMention[] {
  const result: HanMention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const one = previous && joined(text, previous, mention);
    if (one) result[result.length - 1] = one;
    else result.push(mention);
  }
  return result;
}
