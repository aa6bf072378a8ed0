import { lastGiven } from '../last-given.js';
import { UsageError } from '../usage-error.js';

/** Reads a day such as 2031-12-31; of several the last. */
export function asOfDay(given: string | string[] | undefined): string | undefined {
  if (given === undefined) return undefined;
  const day = lastGiven(given);
  const date = new Date(`${day}T00:00Z`);
  if (!Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) && day.length === 10) return day;
  throw new UsageError(
    `--as-of takes a day such as 2031-12-31, not "${day}"`,
    'Year, month and day, with dashes.',
  );
}
