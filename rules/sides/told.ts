import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

/** What a side says and where: `"5,720 homes" in council.md and gazette.md`. */
export function told({ head, claims }: { head: Claim; claims: readonly Claim[] }, lookup: Lookup): string {
  return `${quoted(head, lookup)} in ${series([head, ...claims].map(({ doc }) => doc))}`;
}
