import type { CheckResult } from '../model/check-result.js';
import type { Decision } from '../model/decision.js';

/** Of each finding, by its id, the decision that holds: decisions come oldest first. */
export function lastDecisions({ decisions }: Pick<CheckResult, 'decisions'>): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decision.fingerprint, decision]));
}
