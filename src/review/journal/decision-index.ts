import type { Decision } from '../../model/decision.js';

/** Decisions by when they were made, all of them and of each finding; each once. */
export interface DecisionIndex {
  readonly all: readonly Decision[];
  of(fingerprint: string): readonly Decision[];
  /** False where it was known already: a journal that git merged may hold a line twice. */
  add(decision: Decision): boolean;
}

export function decisionIndex(): DecisionIndex {
  const all: Decision[] = [];
  const byFinding = new Map<string, Decision[]>();
  const known = new Set<string>();
  return {
    all,
    of: (fingerprint) => byFinding.get(fingerprint) ?? [],
    add(decision) {
      const { fingerprint, by, on } = decision;
      const name = JSON.stringify([fingerprint, by, on]);
      if (known.has(name)) return false;
      known.add(name);
      const own = byFinding.get(fingerprint) ?? [];
      byFinding.set(fingerprint, own);
      insert(own, decision);
      insert(all, decision);
      return true;
    },
  };
}

/** Behind those that are not later; nearly always that is the end. */
function insert(sorted: Decision[], decision: Decision): void {
  const moment = Date.parse(decision.on);
  let at = sorted.length;
  while (at > 0 && Date.parse(sorted[at - 1]!.on) > moment) at--;
  sorted.splice(at, 0, decision);
}
