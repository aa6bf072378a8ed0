import type { ClaimCard } from './claim-card.js';
import type { Claim } from './claim.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';

/** A date, period or clock time as a report writes it. No claim of its own; periods are made of these. */
export interface TimeMention extends Span {
  quote: string;
  /** As far as it could be resolved: `2024-03-12`, `XXXX-09`, `../2021-05`; absent for a bare "recently". */
  edtf?: string;
  /** Named from another day: "yesterday", "this year", "on the 25th", "on Monday". */
  relative: boolean;
}

/** All that was read out of one document. */
export interface Extraction {
  doc: string;
  claims: Claim[];
  /** Every quantity that was read, before names, dates and page furniture were dropped. */
  quantities: Quantity[];
  times: TimeMention[];
  /** The day that relative dates were resolved against, and where it came from; absent where there is none. */
  anchor?: { edtf: string; from: 'metadata' | 'text' };
  /** The cards of its claims, where they are at hand before the claims are. */
  cards?: readonly ClaimCard[];
}
