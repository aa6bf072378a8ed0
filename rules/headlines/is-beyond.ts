import type { Claim } from '../../src/model/claim.js';
import { apart } from '../sides/apart.js';
import { headlineRounding } from './headline-rounding.js';

const { loose, farthest } = headlineRounding;

/**
 * Of the size of what the report says, but not that: "more than 7,000" over nearly 6,500. It may still be worked out
 * from two of its figures.
 */
export function isBeyond(title: Claim, claim: Claim, body: readonly Claim[]): boolean {
  if (apart(title, claim) > farthest || (title.value ?? 0) < fewest) return false;
  return !isWorkedOut(title, body);
}

/** The difference of two figures of the report, or in per cent what one is of the other. */
function isWorkedOut(title: Claim, body: readonly Claim[]): boolean {
  const values = body.flatMap(({ value }) => value ?? []);
  const isTitle = (value: number) => apart(title, { ...title, value }) <= loose;
  return values.some((one) =>
    values.some((other) => other > one && (isTitle(other - one) || isTitle((100 * one) / other))),
  );
}

/** Smaller numbers of a headline count what the report may tell one by one. */
const fewest = 20;
