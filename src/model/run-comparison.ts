import type { Finding } from './finding.js';

/** A finding as far as a reader needs it who is told what became of it. */
export type FindingInShort = Pick<
  Finding,
  'id' | 'rule' | 'severity' | 'message' | 'documents' | 'status'
> & {
  /** Somebody has let it pass, or it is known from before. */
  isHidden: boolean;
};

/** One that was there and is there, and is no longer what it was. */
export interface ChangedFinding {
  now: FindingInShort;
  before: FindingInShort;
  /** How loud it is, what was decided, what it says, or whether it is let pass. */
  differs: readonly ('severity' | 'status' | 'message' | 'isHidden')[];
}

/** How the findings of a run stand to those of an earlier one: what a reader who knew that one has to look at. */
export interface RunComparison {
  /** What it was compared with, as the user named it: a branch, a commit, a file. */
  since: string;
  /** Those that a reader has to act on and that were not there. */
  added: readonly FindingInShort[];
  /** Those that were to be acted on and are found no more. */
  gone: readonly FindingInShort[];
  changed: readonly ChangedFinding[];
  /** How many are to be acted on, as they were. */
  unchanged: number;
}
