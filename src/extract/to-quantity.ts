import type { Quantity } from '../model/quantity.js';
import type { Figure } from './figure.js';

/** The quantity that a figure is, as printed. */
export function toQuantity(
  { mention, relation, direction, object, sentence }: Figure,
  doc: string,
): Quantity {
  const { start, end, value, low, high, margin, unit, readings } = mention;
  return {
    doc,
    start,
    end,
    quote: sentence.text.slice(start, end),
    value,
    low,
    high,
    margin,
    relation,
    unit,
    ...(direction === undefined ? {} : { direction }),
    ...(object === undefined ? {} : { object }),
    ...(readings.length ? { malformed: true as const, readings } : {}),
  };
}
