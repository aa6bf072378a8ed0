import type { Claim } from '../model/claim.js';
import { dimensionOf } from '../model/dimension-of.js';

/** What sort of figure a claim is: of another sort, it can't be meant. */
export function kindOf({ measure, unit }: Claim): string {
  return `${measure} ${dimensionOf(unit)}`;
}
