import { sayUndone } from '../../../model/say-undone.js';
import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';
import { save } from './save.js';

/** Takes back the last key that decided something, be it one finding or a group, and goes back there. */
export async function undo(review: Review): Promise<void> {
  const undone = await save(review, [], () => review.server.undo());
  if (!undone) return;
  const { decisions } = undone;
  const there = review.queue.value.find(({ id }) => decisions.some(({ fingerprint }) => fingerprint === id));
  if (decisions.length > 0) review.panel.value = undefined;
  if (there) goTo(review, there.id);
  const text = sayUndone(undone);
  review.said.value = text;
  review.notice.value = { kind: 'done', text };
}
