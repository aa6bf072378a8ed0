import type { Decision } from '../../model/decision.js';
import { opinionsOf } from './opinions-of.js';
import { standingLines } from './standing-lines.js';
import { votes } from './votes.js';

/** Whether reviewers disagree on a finding, and nobody has settled it since the last of them spoke. */
export function isDisputed(history: readonly Decision[]): boolean {
  const last = votes(history);
  if (new Set(opinionsOf(last).values()).size < 2) return false;
  // Whoever is to settle it may have left a note or a flag alone.
  const settled = standingLines(history).findLast(({ settles, verdict }) => settles && verdict !== 'open');
  const moment = Date.parse(settled?.on ?? '');
  return [...last.values()].some(({ on }) => !(Date.parse(on) <= moment));
}
