import type { Review } from '../state/review.js';
import { decide } from './decide.js';
import { goToNext } from './go-to-next.js';
import { save } from './save.js';

/** Accepts the entry or the repair that is proposed with a finding; documents stay as they are. */
export async function accept(review: Review): Promise<void> {
  const { page, at, server } = review;
  const { entry, view } = page.value ?? {};
  const finding = at.value;
  if (finding === undefined || !view) return;
  if (!entry) {
    if (view.proof) await decide(review, { verdict: 'confirmed', wrong: [view.proof.claim], repair: true });
    return;
  }
  const saved = await save(review, [finding], (known) => server.acceptEntry({ finding, known }));
  if (!saved) return;
  goToNext(review, 'undecided');
  const text = `"${entry.word}" now means "${entry.canonical}" in this corpus; the next check reads it so.`;
  review.said.value = text;
  review.notice.value = { kind: 'done', text };
}
