import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { slack } from '../sums/slack.js';
import type { StatedSum } from '../sums/stated-sums.js';
import { writtenLike } from '../wording/written-like.js';
import type { Fix } from './fix.js';

/** Figures of a sum read otherwise, as few as can be, so that it closes. */
export interface Repair {
  /** One for each figure that was miswritten. */
  fixes: readonly Fix[];
  /** `931 + 913 + 32,016 = 33,860` */
  proof: string;
  /** How unlikely it is that one of all the answers tried would close the sum by chance. */
  bits: number;
}

/** @param tried how many answers were tried for it */
export function repair(stated: StatedSum, fixes: readonly Fix[], tried: number): Repair {
  const { whole, parts } = stated;
  const fixed = (of: Claim) => fixes.find(({ claim }) => claim === of)?.value;
  const shown = (of: Claim) => writtenLike(of, fixed(of) ?? of.value ?? 0);
  const proof = `${parts.map(shown).join(' + ')} = ${shown(whole)}`;
  const range = fixed(whole) ?? whole.value ?? Math.max(...fixes.map(({ value }) => value));
  const step = Math.max(1, 2 * Math.min(...parts.map(slack)));
  const window = 1 + (2 * sum([whole, ...parts].map(slack))) / step;
  const bits = Math.max(0, Math.log2(range / step / (tried * window)));
  return { fixes, proof, bits: Math.round(bits * 10) / 10 };
}
