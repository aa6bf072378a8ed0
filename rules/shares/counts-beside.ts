import type { Claim } from '../../src/model/claim.js';

/** "1,204 crates, or", "1,204 crates (", "1,204 crates were sold, a share of", "€41 million, which is" */
const leads =
  /^(?:\s[\p{L}-]+){0,4}(?:,? or|,? which (?:is|was)|, an? [\p{L}-]+(?: [\p{L}-]+)? of| \()(?: about| nearly| almost| roughly| just)?\s*$/u;

const farthest = 80;

/** A share in per cent with the count that it tells once more, right before it. */
export interface CountAndShare {
  part: Claim;
  share: Claim;
}

/**
 * The counts of a report that are told in per cent as well.
 *
 * @param claims of the report, in reading order
 */
export function countsBeside(claims: readonly Claim[], text: string): CountAndShare[] {
  return claims.flatMap((share, at) => {
    const part = claims[at - 1];
    const isShare = share.unit === '%' && share.direction === undefined && share.measure !== 'change';
    if (!part || !isShare || share.value === null || share.value <= 0) return [];
    const isCount =
      part.unit !== '%' &&
      part.relation === '=' &&
      part.value !== null &&
      part.value > 0 &&
      part.measure !== 'change';
    const isBeside = part.sentenceStart === share.sentenceStart && share.start - part.end < farthest;
    return isCount && isBeside && leads.test(text.slice(part.end, share.start)) ? [{ part, share }] : [];
  });
}
