import type { Verdict } from '../../../model/decision.js';
import type { ShownDecision } from '../../../review/wire.js';
import { plainText } from '../../../view/plain-text.js';

const words: Readonly<Record<Verdict, string>> = {
  confirmed: 'Real discrepancy',
  dismissed: 'No discrepancy',
  fixed: 'Fixed',
  unsure: "Can't be told",
  open: 'Undecided',
};

/** `No discrepancy (other-date), saved 14:02:07 by Ann`; `Real discrepancy (a is wrong), saved 14:02:07 by Ann`. */
export function verdictLine(decision: ShownDecision | undefined): string {
  if (!decision) return words.open;
  const { verdict, reason, wrongSides, flagged, by, on } = decision;
  const time = new Date(on).toTimeString().slice(0, 8);
  const said = wrongSides ? `${wrongSides.join(' and ')} is wrong` : reason;
  const why = said === undefined ? '' : ` (${plainText(said)})`;
  return `${words[verdict]}${why}${flagged ? ', flagged' : ''}, saved ${time} by ${plainText(by)}`;
}
