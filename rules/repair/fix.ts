import type { Claim } from '../../src/model/claim.js';

/** What one figure may have been meant to be. */
export interface Fix {
  claim: Claim;
  kind: 'reading' | 'elsewhere' | 'scale' | 'transposition' | 'digit';
  value: number;
  /** As it would be written. */
  text: string;
}
