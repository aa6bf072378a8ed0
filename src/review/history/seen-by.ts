import type { Decision } from '../../model/decision.js';
import type { Mode } from './mode.js';
import { standingLines } from './standing-lines.js';

/** Whose eyes see the history of a finding. */
export interface Reader {
  reviewer: string;
  mode: Mode;
}

/**
 * What a session shows as the decision on a finding; `open` where it was taken back. Its `on` names the line that came
 * last, so that whoever decides on can say what they knew.
 */
export function seenBy({ reviewer, mode }: Reader, history: readonly Decision[]): Decision | undefined {
  const seen = history.filter(
    ({ by, settles }) => mode === 'shared' || (mode === 'blind' ? by === reviewer : settles === true),
  );
  const last = seen.at(-1);
  // What a line that takes back says again may be of others.
  if (last?.undoes === undefined) return last;
  const { fingerprint, by, on } = last;
  return { ...(standingLines(seen).at(-1) ?? { fingerprint, verdict: 'open', by }), on };
}
