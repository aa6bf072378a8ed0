import { batch } from '@preact/signals';
import { Refused } from '../server/refused.js';
import type { Review } from '../state/review.js';
import { take } from './take.js';

/**
 * Says that something was not done, and what somebody else did meanwhile; the finding stays where it is.
 *
 * @param what the first sentence, such as `Nothing was saved.`
 */
export function failed(review: Review, error: unknown, what: string): void {
  const why = error instanceof Error ? error.message : String(error);
  const theirs = error instanceof Refused ? error.overtaken : [];
  batch(() => {
    take(review, theirs);
    review.notice.value =
      theirs.length > 0
        ? { kind: 'overtaken', text: what, theirs }
        : { kind: 'failed', text: `${what} ${why}` };
  });
}
