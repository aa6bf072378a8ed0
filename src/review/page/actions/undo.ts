import type { Review } from '../state/review.js';
import { goTo } from './go-to.js';
import { save } from './save.js';

/** Takes back the last key that decided something, be it one finding or a group, and goes back there. */
export async function undo(review: Review): Promise<void> {
  const decisions = await save(review, [], () => review.server.undo());
  if (!decisions) return;
  const [first] = decisions;
  if (!first) {
    review.said.value = 'Nothing is left to undo.';
    review.notice.value = { kind: 'done', text: 'Nothing is left to undo.' };
    return;
  }
  const there = review.queue.value.find(({ id }) => decisions.some(({ fingerprint }) => fingerprint === id));
  review.panel.value = undefined;
  if (there) goTo(review, there.id);
  const text = decisions.length > 1 ? `Taken back for ${decisions.length} findings.` : 'Taken back.';
  review.said.value = text;
  review.notice.value = { kind: 'done', text };
}
