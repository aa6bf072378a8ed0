import { effect } from '@preact/signals';
import { writeFilters } from '../filters/write-filters.js';
import type { Server } from '../server/server.js';
import { isDecided } from '../state/is-decided.js';
import { makeReview } from '../state/make-review.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';
import { overhear } from './overhear.js';

/** Asks for the session and goes on where the reviewer stopped, or with the first finding that is undecided. */
export async function begin(server: Server): Promise<Review> {
  const review = makeReview(server, await server.session());
  const { queue, filters, session } = review;
  const undecided = queue.value.find((item) => !isDecided(item));
  const stopped = queue.value.find(({ id }) => id === session.value.at);
  const first = stopped ?? undecided ?? queue.value[0];
  if (first) goTo(review, first.id);
  if (!undecided) review.panel.value = { kind: 'summary' };
  server.listen(
    (decisions) => {
      overhear(review, decisions);
    },
    (there) => {
      review.connected.value = there;
    },
  );
  effect(() => {
    history.replaceState(null, '', location.pathname + writeFilters(filters.value));
  });
  return review;
}
