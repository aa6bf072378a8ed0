import type { Claim } from '../../src/model/claim.js';
import type { Lookup } from '../../src/check/rule.js';

/** The sentence that a figure stands in, with its blanks evened out. */
export function sentenceOf(claim: Claim, { document }: Pick<Lookup, 'document'>): string {
  return document(claim.doc).text.slice(claim.sentenceStart, claim.sentenceEnd).replace(/\s+/g, ' ');
}
