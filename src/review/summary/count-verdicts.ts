import type { Decision } from '../../model/decision.js';
import type { VerdictCounts } from '../wire.js';

/** How often each verdict was given. */
export function countVerdicts(decisions: readonly (Decision | undefined)[]): VerdictCounts {
  const counts = { confirmed: 0, dismissed: 0, fixed: 0, unsure: 0 };
  for (const decision of decisions) {
    if (decision && decision.verdict !== 'open') counts[decision.verdict]++;
  }
  return counts;
}
