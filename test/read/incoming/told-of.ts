import type { Incoming } from '../../../src/read/incoming/incoming.js';

/** The first that was told of each field. */
export function toldOf({ hints }: Incoming): Record<string, string> {
  return Object.fromEntries(hints.toReversed().map(({ field, value }) => [field, value]));
}
