import type { Review } from '../state/review.js';

/**
 * Whether an answer that only the finding at hand explains, such as which side is wrong, can go for all that is marked:
 * where they are about copies of one figure. Where not, the reviewer is told.
 */
export function isOneQuestion({ marked, page, at, notice, said }: Review): boolean {
  const copies = new Set(page.value?.group ?? [at.value]);
  if ([...marked.value].every((id) => copies.has(id))) return true;
  const text = 'That goes for one finding or its copies, not for all that are marked. Esc unmarks them.';
  notice.value = { kind: 'failed', text };
  said.value = text;
  return false;
}
