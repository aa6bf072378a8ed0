import type { Decision } from '../../../model/decision.js';
import type { Review } from '../state/review.js';
import { take } from './take.js';

/** What comes in from elsewhere, this page's own decisions among it: shown, and never taken for one's own. */
export function overhear(review: Review, decisions: readonly Decision[]): void {
  const { queue, saving, at } = review;
  const known = new Map(queue.value.map(({ id, decision }) => [id, decision?.on]));
  const news = decisions.filter(
    ({ fingerprint, on }) => known.has(fingerprint) && isLater(on, known.get(fingerprint)),
  );
  if (news.length === 0) return;
  const here = news.filter(({ fingerprint }) => fingerprint === at.value);
  // What this page is having saved may be heard here before its own answer comes.
  if (saving.value) return;
  take(review, news);
  if (here.length > 0) {
    review.notice.value = {
      kind: 'overtaken',
      text: 'Somebody has decided this while you looked at it.',
      theirs: here,
    };
  }
}

function isLater(on: string, than: string | undefined): boolean {
  return than === undefined || Date.parse(on) > Date.parse(than);
}
