import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import type { CountAndShare } from './count-beside.js';

/** Fewer digits fit too many shares. */
const telling = 3;

const ofIt = /^\s?of\s\p{L}/u;

/** "Net profit was €41 million, which is 9% of revenue": all that the report says of what the share is of. */
export function ofNamed(
  { part, share }: CountAndShare,
  { claims, text }: { claims: readonly Claim[]; text: string },
): Claim[] {
  if (!ofIt.test(text.slice(share.end, share.sentenceEnd)) || part.metric === share.metric) return [];
  return claims.filter(
    (whole) =>
      whole.metric === share.metric &&
      whole.unit === part.unit &&
      whole.measure === 'level' &&
      whole.partOf === undefined &&
      (whole.value ?? 0) > (part.value ?? 0) &&
      significantDigits(whole) >= telling,
  );
}
