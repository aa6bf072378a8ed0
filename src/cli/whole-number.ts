import { lastGiven } from './last-given.js';
import { UsageError } from './usage-error.js';

/** Reads an option that takes a whole number; of several the last. */
export function wholeNumber(
  option: string,
  [least, most = Infinity]: readonly [least: number, most?: number],
  hint = `crossfoot check --help tells what --${option} does.`,
): (given: number | number[] | undefined) => number | undefined {
  return (given) => {
    if (given === undefined) return undefined;
    const number = lastGiven(given);
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    const range = most === Infinity ? `of ${least} or more` : `from ${least} to ${most}`;
    throw new UsageError(`--${option} takes a whole number ${range}`, hint);
  };
}
