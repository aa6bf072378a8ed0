import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { apart } from '../sides/apart.js';
import { headlineRounding } from './headline-rounding.js';

/** What happened, by the first word of a metric of more than one: "kill" of "kill miner". */
const actionOf = ({ metric }: Claim): string | undefined => /^(?!unnamed)(\S+)\s[^+/]/.exec(metric)?.[1];

/**
 * "Blast kills 14", and "14 miners were killed ... By the evening the death toll had risen to 18": the report says the
 * headline's figure of the same thing done, only to a sort that it names more closely. Any larger figure agrees with
 * "more than 14", and so it has to be near as well.
 */
export const isTold = (title: Claim, claim: Claim): boolean =>
  agree(title, claim) &&
  apart(title, claim) <= headlineRounding.loose &&
  actionOf(title) !== undefined &&
  actionOf(title) === actionOf(claim);
