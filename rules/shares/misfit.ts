import type { Complaint, DocumentInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { grouped } from '../../src/model/grouped.js';
import { quoted } from '../wording/quoted.js';
import type { CountAndShare } from './counts-beside.js';

/** That a part is told as another share of a whole than it is. */
export function misfit({ part, share }: CountAndShare, whole: Claim, input: DocumentInput): Complaint {
  const computed = (100 * (part.value ?? 0)) / (whole.value ?? 1);
  return {
    message:
      `${share.doc} gives ${quoted(part, input)} of ${quoted(whole, input)} as "${share.quote}",` +
      ` but that is ${grouped(Number(computed.toFixed(1)))}%.`,
    claims: [share, part, whole],
    cause: 'unknown',
    evidence: { computed },
  };
}
