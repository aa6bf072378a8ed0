import type { Claim } from '../../src/model/claim.js';

/** The parts of what is counted per day are often told without saying so again. */
export function isOfUnit(part: Claim, whole: Claim): boolean {
  return part.unit === whole.unit || (whole.measure === 'rate' && whole.unit.startsWith(`${part.unit}/`));
}
