import type { Decision } from '../../model/decision.js';

/** The moment to write with a decision: now, or just after what it is to come behind, whatever the other clock said. */
export function nextMoment(now: number, behind: readonly (Decision | undefined)[]): string {
  const last = behind.map((decision) => (decision ? Date.parse(decision.on) + 1 : 0));
  return new Date(Math.max(now, ...last)).toISOString();
}
