import type { Decision, Verdict } from '../model/decision.js';
import type { Severity } from '../model/finding.js';
import type { FindingView } from '../view/finding-view.js';

/*
 * What the server of a review session and its page say to each other. All of it is JSON, but for events and exports.
 * Each request under `/api/` carries the token of the address, `Authorization: Bearer TOKEN`; so events are read with
 * `fetch`, since an `EventSource` sends no headers.
 *
 * GET  /api/session           Session
 * GET  /api/findings/:id      FindingPage
 * GET  /api/metrics/:key      MetricView
 * GET  /api/documents/:id     DocumentView
 * POST /api/decisions         DecisionRequest -> Saved, or Overtaken with 409
 * POST /api/undo              {} -> Undone with the findings to go back to; `decisions` is empty where nothing is left
 * POST /api/glossary          EntryRequest -> SavedEntry
 * POST /api/at                Position -> 204; where the reviewer is, so that a new start goes on there
 * GET  /api/summary           Summary
 * GET  /api/agreement         Agreement
 * GET  /api/stale             Decision[]
 * GET  /api/export/:format    a file; formats are those of the session
 * GET  /api/events            server-sent events; `event: decisions` has Decision[], of whoever decided, this page too
 */

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
  /** The last decision, of this reviewer where reviewers work blind; `open` is none, but may hold a flag or a note. */
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
  /** The queue has only what reviewers disagree on, and decisions settle it. */
  adjudicating: boolean;
  /** What `/api/export/:format` takes. */
  exports: readonly string[];
  /** Name of a key by what it does, where it differs from what is usual. */
  keys: Readonly<Record<string, string>>;
}

/** Two words that may mean one in this corpus, as its glossary would say it. */
export type ProposedEntry = NonNullable<Decision['entry']>;

/** A decision beside its finding. */
export interface ShownDecision extends Decision {
  /** Letters of the stances that it calls wrong. */
  wrongSides?: readonly string[];
}

/** `GET /api/findings/:id`. */
export interface FindingPage {
  view: FindingView;
  /** All that was decided of it and this reviewer may see, oldest first. */
  history: readonly ShownDecision[];
  /** Ids of all findings of its group, itself among them, in the order of the queue; itself alone where there is none. */
  group: readonly string[];
  /** An entry that would make both sides one; accepted with `/api/glossary`. */
  entry?: ProposedEntry;
  /** What each reviewer says of it, where disagreements are settled. */
  votes?: readonly ShownDecision[];
}

/** `POST /api/decisions`: what was decided, about one finding or several at once. */
export interface DecisionRequest {
  findings: readonly string[];
  /** Absent where only the note or the flag changes: what was decided stays as it was said. */
  verdict?: Verdict;
  wrong?: readonly string[];
  reason?: string;
  /** Absent, each finding keeps the one that it has; empty, it loses it. */
  note?: string;
  /** Absent, each finding stays as it is. */
  flagged?: boolean;
  /** The proved repair is accepted: it is kept with the decision, for `patch`. */
  repair?: boolean;
  /** Decision that the page knew of, by finding: its `on`; the request is refused where another has come since. */
  known: Readonly<Record<string, string | undefined>>;
}

/** What the server answers once the lines are on the disk. */
export interface Saved {
  decisions: readonly Decision[];
  /** ISO 8601. */
  savedAt: string;
}

/** What `POST /api/undo` came to. */
export interface Undone extends Saved {
  /** The glossary entry that had been accepted with the decision, and whether it is out of the glossary again. */
  entry?: ProposedEntry & { removed: boolean };
}

/** Answer with status 409: somebody else has decided since. Nothing was written. */
export interface Overtaken {
  overtaken: readonly Decision[];
}

/** `POST /api/glossary`: the entry that is proposed with a finding is to be written, and the finding dismissed. */
export interface EntryRequest {
  finding: string;
  known: DecisionRequest['known'];
}

export interface SavedEntry extends Saved {
  entry: ProposedEntry;
  /** The glossary that has it now. */
  path: string;
}

/** `POST /api/at`. */
export interface Position {
  finding: string;
}

/** How often each verdict was given; `open` is never counted. */
export type VerdictCounts = Readonly<Record<Exclude<Verdict, 'open'>, number>>;

/** What came of one rule. */
export interface RuleSummary {
  rule: string;
  findings: number;
  verdicts: VerdictCounts;
  /** Share of what was decided either way that was a real discrepancy; absent where nothing was. */
  precision?: number;
}

/** `GET /api/summary`: of what this reviewer may see. */
export interface Summary {
  reviewer: string;
  /** Findings in the queue. */
  findings: number;
  decided: number;
  left: number;
  verdicts: VerdictCounts;
  byRule: readonly RuleSummary[];
  /** How many findings each reviewer has decided; this one alone where reviewers work blind. */
  byReviewer: Readonly<Record<string, number>>;
  /** Since this session was opened, by this reviewer. */
  session: { decided: number; verdicts: VerdictCounts; since: string };
  /** Median of this reviewer, between one decision and the next; absent before there are two. */
  secondsPerFinding?: number;
  /** For what is left, at that pace. */
  secondsLeft?: number;
}

/** How far two or more reviewers agree on a number of findings. */
export interface AgreementFigures {
  /** Findings that more than one of them decided. */
  findings: number;
  /** Those on which all said the same. */
  agreed: number;
  /** `agreed / findings`. */
  share?: number;
  /** Cohen's, of two reviewers; absent where chance alone would make them agree always. */
  kappa?: number;
  /** Krippendorff's, nominal. */
  alpha?: number;
}

/** `GET /api/agreement`. */
export interface Agreement extends AgreementFigures {
  reviewers: readonly string[];
  byRule: readonly (AgreementFigures & { rule: string })[];
  /** Each two that have decided a finding both. */
  pairs: readonly (AgreementFigures & { reviewers: readonly [string, string] })[];
  /** What reviewers disagree on and nobody has settled; empty where reviewers work blind. */
  disputed: readonly { finding: string; votes: readonly ShownDecision[] }[];
}

/** Answer with any other status that is no success: one line for the reviewer. */
export interface Refusal {
  error: string;
}
