import type { HanMention } from './han-mention.js';

/** 大于12小于30, 30以上、80以下: nothing but a word of joining between the two bounds. */
const between = /^\s*(?:[，,、]\s*)?(?:的?同时|并且?|而且?|且|但|又|同时)?\s*$/u;

/** The two ends that one bound each leaves open. */
function ends(one: HanMention, two: HanMention): { low: number; high: number } | undefined {
  const low = one.high === null ? one.low : two.high === null ? two.low : null;
  const high = one.low === null ? one.high : two.low === null ? two.high : null;
  return low !== null && high !== null && low < high ? { low, high } : undefined;
}

/** A lower and an upper bound on one number are a range. */
export function joinBounds(text: string, mentions: readonly HanMention[]): HanMention[] {
  const result: HanMention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const open =
      previous && previous.unit === mention.unit && between.test(text.slice(previous.to, mention.from));
    const range = open ? ends(previous, mention) : undefined;
    if (previous && range)
      result[result.length - 1] = {
        ...previous,
        end: mention.end,
        to: mention.to,
        value: null,
        ...range,
        relation: 'range',
        isRange: true,
        classifier: mention.classifier || previous.classifier,
        parser: 'range',
      };
    else result.push(mention);
  }
  return result;
}
