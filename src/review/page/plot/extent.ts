import type { ReadFigure } from '../../../view/finding-view.js';

/** What a figure reaches from and to; one end is open where it is a bound. */
export interface Extent {
  low: number | null;
  high: number | null;
}

/** Of a figure as it is drawn: a range or margin as it stands, `more than` without an upper end. */
export function extent({ value, low, high, margin, relation }: ReadFigure): Extent {
  if (relation === '>' || relation === '>=') return { low: low ?? value, high: null };
  if (relation === '<' || relation === '<=') return { low: null, high: high ?? value };
  return {
    low: low ?? (value === null ? null : value - margin),
    high: high ?? (value === null ? null : value + margin),
  };
}
