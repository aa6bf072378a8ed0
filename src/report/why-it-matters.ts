import type { Finding } from '../model/finding.js';

/** The rule's own reason is for figures that cannot both be right. */
const whyOfUpdate = 'Whoever quotes the earlier figure should know that a later one is out.';

/** Why a reader should care about a finding: as its rule says, unless a later figure supersedes an earlier one. */
export function whyItMatters(why: string, { cause }: Pick<Finding, 'cause'>): string {
  return cause === 'update' ? whyOfUpdate : why;
}
