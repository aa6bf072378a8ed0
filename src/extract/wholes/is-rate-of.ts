import type { Figure } from '../figure.js';

/** Whether the first says how many there are in some time of what the second counts: 30 ferries a day, 18 ferries. */
export const isRateOf = (rate: Figure, { mention: { unit } }: Figure): boolean =>
  rate.measure === 'rate' && rate.mention.unit.startsWith(`${unit}/`);
