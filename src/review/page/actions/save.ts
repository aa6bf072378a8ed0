import type { DecisionRequest, Saved } from '../../wire.js';
import type { Review } from '../state/review.js';
import { failed } from './failed.js';
import { take } from './take.js';

/**
 * Has something written, and shows it once it is on the disk. One at a time: nothing is decided about a finding that
 * nobody has seen yet.
 *
 * @returns the answer; nothing where nothing was written, which the reviewer is told
 */
export async function save<Answer extends Saved>(
  review: Review,
  findings: readonly string[],
  write: (known: DecisionRequest['known']) => Promise<Answer>,
): Promise<Answer | undefined> {
  const { saving, savedAt, queue, notice } = review;
  if (saving.value) return undefined;
  saving.value = true;
  try {
    const named = new Set(findings);
    const known = queue.value
      .filter(({ id }) => named.has(id))
      .map(({ id, decision }) => [id, decision?.on] as const);
    const saved = await write(Object.fromEntries(known));
    take(review, saved.decisions);
    savedAt.value = saved.savedAt;
    notice.value = undefined;
    return saved;
  } catch (error) {
    failed(review, error, 'Nothing was saved.');
    return undefined;
  } finally {
    saving.value = false;
  }
}
