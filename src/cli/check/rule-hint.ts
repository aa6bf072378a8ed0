import { didYouMean } from '../did-you-mean.js';

/** What may have been meant by a name that no rule has. */
export function ruleHint(id: string, ids: readonly string[]): string {
  return didYouMean(id, ids, 'crossfoot rules lists them.');
}
