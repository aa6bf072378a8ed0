import type { Decision } from './decision.js';

/**
 * Decisions by when they were made, each once; those of one moment stay as they were. A journal that git merged has the
 * lines of one branch behind those of the other, and may have some twice.
 */
export function decisionsInOrder(decisions: readonly Decision[]): Decision[] {
  const once = new Map(decisions.map((decision) => [JSON.stringify(decision), decision]));
  return [...once.values()].sort((a, b) => Date.parse(a.on) - Date.parse(b.on));
}
