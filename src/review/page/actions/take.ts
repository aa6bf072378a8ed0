import type { Decision } from '../../../model/decision.js';
import type { Review } from '../state/review.js';

/** Takes in what was decided, by whomever: the last one for a finding holds. */
export function take({ queue, library, page, at }: Review, decisions: readonly Decision[]): void {
  if (decisions.length === 0) return;
  const latest = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  queue.value = queue.value.map((item) => {
    const decision = latest.get(item.id);
    return decision === undefined ? item : { ...item, decision };
  });
  // What is kept of these findings has a history that is a line short now.
  for (const id of latest.keys()) library.findings.forget(id);
  const here = at.value;
  if (here === undefined || !latest.has(here) || page.value === undefined) return;
  page.value = { ...page.value, history: [...page.value.history, latest.get(here)!] };
}
