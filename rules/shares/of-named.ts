import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import type { CountAndShare } from './counts-beside.js';

/** Fewer digits fit too many shares. */
const telling = 3;

const ofIt = /^\s?of\s\p{L}/u;

/** "Net profit was €41 million, which is 9% of revenue": all that the report says of what the share is of. */
export function ofNamed(
  { part, share }: CountAndShare,
  { claims, text }: { claims: readonly Claim[]; text: string },
): Claim[] {
  if (!ofIt.test(text.slice(share.end, share.sentenceEnd)) || part.metric === share.metric) return [];
  const named = claims.filter(
    (whole) =>
      whole.metric === share.metric &&
      whole.unit === part.unit &&
      whole.measure === 'level' &&
      whole.partOf === undefined,
  );
  // What is told roughly may be the whole as well.
  return named.every((whole) => whole.relation === '=' && significantDigits(whole) >= telling) ? named : [];
}
