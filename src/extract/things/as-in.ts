import type { Figure } from '../figure.js';
import { countsBehind } from './counts-behind.js';
import { isCount } from './is-count.js';
import type { Found } from './strategy.js';

/** What a count before it counts, "put on four seats", too; nothing where it counts nothing known: "up 12 on May". */
export function asIn(previous: Figure): Found | undefined {
  const isChange = previous.measure === 'change' && !countsBehind(previous);
  if (!previous.thing || !isCount(previous) || isChange) return undefined;
  return {
    thing: previous.thing,
    in: previous.thingSentence ?? previous.sentence,
    isAttribute: previous.isAttribute ?? false,
    like: previous,
  };
}
