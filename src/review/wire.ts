import type { Decision } from '../model/decision.js';
import type { Severity } from '../model/finding.js';

/** What the server of a review session and its page say to each other. All of it is JSON. */

/** A line of the queue; the whole finding is asked for when it is shown. */
export interface QueueItem {
  id: string;
  rule: string;
  severity: Severity;
  message: string;
  metric?: string;
  documents: readonly string[];
  /** How far the sides are apart, as a share of the larger; 0 where that can't be said. */
  spread: number;
  independentSources: number;
  /** Findings about copies of one wrong figure share a group, and are decided at once. */
  group?: string;
  /** The last decision, of this reviewer where reviewers work blind. */
  decision?: Decision;
  /** The finding, or what was decided about it, is new since this reviewer's last session. */
  changed?: true;
}

/** `GET /api/session`. */
export interface Session {
  reviewer: string;
  version: string;
  corpora: readonly string[];
  /** In the order in which they are worked through. */
  queue: readonly QueueItem[];
  /** Where this reviewer stopped. */
  at?: string;
  /** Decisions whose finding is gone. */
  stale: readonly Decision[];
  /** Second reviewers see nothing of the first. */
  blind: boolean;
  /** Name of a key by what it does, where it differs from what is usual. */
  keys: Readonly<Record<string, string>>;
}

/** `POST /api/decisions`: what was decided, about one finding or several at once. */
export interface DecisionRequest {
  findings: readonly string[];
  verdict: Decision['verdict'];
  wrong?: readonly string[];
  reason?: string;
  note?: string;
  flagged?: boolean;
  /** Decision that the page knew of, by finding: its `on`; the request is refused where another has come since. */
  known: Readonly<Record<string, string | undefined>>;
}

/** What the server answers once the lines are on the disk. */
export interface Saved {
  decisions: readonly Decision[];
  /** ISO 8601. */
  savedAt: string;
}

/** Answer with status 409: somebody else has decided since. Nothing was written. */
export interface Overtaken {
  overtaken: readonly Decision[];
}

/** Answer with any other status that is no success: one line for the reviewer. */
export interface Refusal {
  error: string;
}
