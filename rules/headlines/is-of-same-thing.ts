import type { Claim } from '../../src/model/claim.js';
import { apart } from '../sides/apart.js';

/** How far apart, in ln, what a headline counts and what its report does may be, and still be meant to be one. */
const near = 0.25;

/** Of fewer a report may tell one by one. */
const fewest = 10;

const named = (metric: string): boolean => !metric.startsWith('unnamed');

/** The words of a metric without its limits: "kill" and "collier" of `kill collier +mine`. */
const wordsOf = ({ metric }: Claim): string[] =>
  named(metric) ? metric.replace(/ [+/].*$/, '').split(' ') : [];

/**
 * "Sixteen dead" over fourteen colliers who died, "Fourteen hospitals" over 12 that were hit: what happened or what it
 * happened to is the same, by the first or the last word of what both measure, and the number nearly is.
 */
export function isOfSameThing(title: Claim, claim: Claim): boolean {
  if (title.unit !== '1' || (title.value ?? 0) < fewest || apart(title, claim) > near) return false;
  const [one, other] = [title, claim].map(wordsOf) as [string[], string[]];
  const isSameDeed = one.length > 1 && other.length > 1 && one[0] === other[0];
  return isSameDeed || (one.length > 0 && one.at(-1) === other.at(-1) && one.at(-1) !== 'person');
}
