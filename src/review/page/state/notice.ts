import type { Decision } from '../../../model/decision.js';

/** One line above the verdicts that stays until it is answered or outdated. */
export interface Notice {
  kind: 'failed' | 'overtaken' | 'done';
  text: string;
  /** What somebody else said meanwhile. */
  theirs?: readonly Decision[];
}
