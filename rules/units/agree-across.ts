import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { converted } from './converted.js';

/** Whether nothing keeps two figures apart, once they are in one unit: 486 hectares and 1,200 acres agree. */
export function agreeAcross(a: Claim, b: Claim): boolean {
  const other = converted(b, a.unit);
  return other !== undefined && agree(a, other);
}
