import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';

/** What happened, by the first word of a metric of more than one: "kill" of "kill miner". */
const actionOf = ({ metric }: Claim): string | undefined => /^(?!unnamed)(\S+)\s[^+/]/.exec(metric)?.[1];

/**
 * "Blast kills 14", and "14 miners were killed ... By the evening the death toll had risen to 18": the report says the
 * headline's figure of the same thing done, only to a sort that it names more closely.
 */
export const isTold = (title: Claim, claim: Claim): boolean =>
  agree(title, claim) && actionOf(title) !== undefined && actionOf(title) === actionOf(claim);
