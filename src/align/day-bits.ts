import { storyBits } from './story-bits.js';

/** What it tells, in bits, that two reports were made so many days apart. */
export function dayBits(days: number): number {
  if (days <= 3) return storyBits.near;
  return days <= 7 ? 1 : days <= 30 ? -2 : -9;
}
