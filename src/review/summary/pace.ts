import type { Decision } from '../../model/decision.js';

/** Seconds after which the reviewer was elsewhere. */
const longest = 600;

/**
 * The median of seconds from one decision of a reviewer to the next; those that one key made are one. Pauses of more than
 * ten minutes are left out.
 *
 * @param decisions of one reviewer, oldest first
 * @returns undefined before there are two
 */
export function pace(decisions: readonly Decision[]): number | undefined {
  const moments = [
    ...new Set(decisions.filter(({ undoes }) => undoes === undefined).map(({ on }) => Date.parse(on))),
  ];
  const gaps = moments
    .slice(1)
    .map((moment, index) => (moment - moments[index]!) / 1000)
    .filter((seconds) => seconds <= longest)
    .sort((a, b) => a - b);
  const middle = gaps.length >> 1;
  return gaps.length % 2 === 1
    ? gaps[middle]
    : gaps.length > 0
      ? (gaps[middle - 1]! + gaps[middle]!) / 2
      : undefined;
}
