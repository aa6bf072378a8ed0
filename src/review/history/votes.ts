import type { Decision } from '../../model/decision.js';
import { standingLines } from './standing-lines.js';

/** The last opinion of each reviewer on one finding; settled disputes are nobody's. */
export function votes(history: readonly Decision[]): Map<string, Decision> {
  const own = standingLines(history).filter(({ settles }) => settles !== true);
  const last = new Map(own.map((decision) => [decision.by, decision]));
  return new Map([...last].filter(([, { verdict }]) => verdict !== 'open'));
}
