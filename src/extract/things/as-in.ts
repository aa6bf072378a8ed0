import type { Figure } from '../figure.js';
import { isCount } from './is-count.js';
import type { Found } from './strategy.js';

/** What a count before it counts; nothing where that counts nothing known, or tells of a change. */
export function asIn(previous: Figure): Found | undefined {
  if (!previous.thing || !isCount(previous) || previous.measure === 'change') return undefined;
  return {
    thing: previous.thing,
    in: previous.thingSentence ?? previous.sentence,
    isAttribute: previous.isAttribute ?? false,
    like: previous,
  };
}
