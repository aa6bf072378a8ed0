import type { Decision, Verdict } from '../../../model/decision.js';
import { plainText } from '../../../view/plain-text.js';

const words: Readonly<Record<Verdict, string>> = {
  confirmed: 'Real discrepancy',
  dismissed: 'No discrepancy',
  fixed: 'Fixed',
  unsure: "Can't be told",
  open: 'Undecided',
};

/** `No discrepancy (other-date), saved 14:02:07 by Ann`. */
export function verdictLine(decision: Decision | undefined): string {
  if (!decision) return words.open;
  const { verdict, reason, flagged, by, on } = decision;
  const time = new Date(on).toTimeString().slice(0, 8);
  const why = reason === undefined ? '' : ` (${plainText(reason)})`;
  return `${words[verdict]}${why}${flagged ? ', flagged' : ''}, saved ${time} by ${plainText(by)}`;
}
