import { effect } from '@preact/signals';
import { passes } from '../../pick/passes.js';
import { writeFilters } from '../filters/write-filters.js';
import type { Server } from '../server/server.js';
import { isDecided } from '../../pick/is-decided.js';
import { makeReview } from '../state/make-review.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';
import { overhear } from './overhear.js';

/** Asks for the session and goes on where the reviewer stopped, or with the first undecided finding that the filters show. */
export async function begin(server: Server): Promise<Review> {
  const review = makeReview(server, await server.session());
  const { queue, filters, session } = review;
  const shown = queue.value.filter((item) => passes(item, filters.value));
  const stopped = shown.find(({ id }) => id === session.value.at);
  const first = stopped ?? shown.find((item) => !isDecided(item)) ?? shown[0] ?? queue.value[0];
  if (first) goTo(review, first.id);
  if (queue.value.every(isDecided)) review.panel.value = { kind: 'summary' };
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
