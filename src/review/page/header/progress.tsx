import type { Review } from '../state/review.js';
import { sayDuration } from './say-duration.js';

/** How many are decided, how long one takes, and how long the rest will. */
export function Progress({ review }: { review: Review }) {
  const all = review.queue.value.length;
  const done = review.decided.value;
  const pace = median(review.paces.value);
  return (
    <div class="progress">
      <progress value={done} max={Math.max(all, 1)} aria-label="Findings decided" />
      <span>
        <b>{done.toLocaleString('en')}</b> of {all.toLocaleString('en')}
        {pace === undefined ? (
          <span class="progress-word"> decided</span>
        ) : (
          <span class="progress-pace">
            {' '}
            · {sayDuration(pace)} each
            {all > done && ` · about ${sayDuration(pace * (all - done))} left`}
          </span>
        )}
      </span>
    </div>
  );
}

/** Of at least three, since one long look says nothing. */
function median(times: readonly number[]): number | undefined {
  if (times.length < 3) return undefined;
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}
