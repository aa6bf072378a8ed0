import type { Claim } from '../model/claim.js';
import { dimensionOf } from '../model/dimension-of.js';

/** What a claim is of: of oil or grain, one report tells the tonnes, and another one the litres. */
const stuff: ReadonlySet<string> = new Set(['mass', 'volume']);

/** What sort of figure a claim is: of another sort, it can't be meant. */
export function kindOf({ measure, unit }: Claim): string {
  const dimension = dimensionOf(unit);
  return `${measure} ${stuff.has(dimension) ? 'stuff' : dimension}`;
}
