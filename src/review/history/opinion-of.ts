import type { Verdict } from '../../model/decision.js';

/** What two reviewers must both say to agree: a discrepancy that one of them found mended already was one. */
export function opinionOf(verdict: Verdict): Verdict {
  return verdict === 'fixed' ? 'confirmed' : verdict;
}
