import type { Lookup, MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { baseOf } from '../levels/base-of.js';
import { changeBetween } from '../levels/change-between.js';
import { signedRange } from '../levels/signed-range.js';
import { fits } from '../shares/fits.js';
import { partBeside } from '../shares/part-beside.js';

/** 1 where the figures that its report gives beside it speak against a rate, -1 where they bear it out, 0 where none tell. */
export function rateFault(rate: Claim, input: MetricInput): -1 | 0 | 1 {
  const isRight = rate.measure === 'change' ? fitsLevels(rate, input) : fitsCounts(rate, input);
  return isRight === undefined ? 0 : isRight ? -1 : 1;
}

function fitsLevels(change: Claim, input: MetricInput): boolean | undefined {
  const level = change.of === undefined ? undefined : input.claim(change.of);
  const base = level && baseOf(level, change, input);
  const [stated, computed] = [signedRange(change), level && base && changeBetween(base, level, change.unit)];
  return stated && computed && Math.max(stated.low, computed.low) <= Math.min(stated.high, computed.high);
}

function fitsCounts(share: Claim, { document, extraction }: Lookup): boolean | undefined {
  const { claims } = extraction(share.doc);
  const part = share.measure === 'share' ? partBeside(share, { of: document(share.doc), claims }) : undefined;
  const whole = claims.find(({ id }) => id === part?.partOf);
  return part && whole && fits({ part, share }, whole);
}
