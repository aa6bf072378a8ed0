import type { Range } from './stated-range.js';

/** More than any change or share in the world; beyond it arithmetic on doubles says nothing. */
const largest = 1e15;

/** A computed range, or undefined where what it was computed from was too large, or too near nothing, to mean it. */
export function sensibleRange(low: number, high: number): Range | undefined {
  return Math.abs(low) < largest && Math.abs(high) < largest ? { low, high } : undefined;
}
