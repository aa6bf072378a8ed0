import { sayVerdict } from '../../../../review/verdict/say-verdict.js';
import type { ShownDecision } from '../../../../review/wire.js';
import { plainText } from '../../../../view/plain-text.js';

/** `Not a discrepancy: another date, saved 14:02:07 by Ann`. */
export function verdictLine(decision: ShownDecision): string {
  const { flagged, by, on } = decision;
  const time = new Date(on).toTimeString().slice(0, 8);
  return plainText(`${sayVerdict(decision)}${flagged ? ', flagged' : ''}, saved ${time} by ${by}`);
}
