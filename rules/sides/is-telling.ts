import type { Claim } from '../../src/model/claim.js';

/** Two digits can be the same by chance. */
export function isTelling({ quote, value }: Claim): boolean {
  return value !== null && quote.replace(/\D/g, '').length > 2;
}
