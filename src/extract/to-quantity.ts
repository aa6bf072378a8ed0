import type { Quantity } from '../model/quantity.js';
import type { Figure } from './figure.js';

/** The quantity that a figure is, as printed. */
export function toQuantity(
  { mention, relation, direction, object, sentence }: Figure,
  doc: string,
): Quantity {
  const { start, end, value, low, high, margin, unit, readings } = mention;
  const quote = sentence.text.slice(start, end);
  const quantity: Quantity = { doc, start, end, quote, value, low, high, margin, relation, unit };
  if (direction !== undefined) quantity.direction = direction;
  if (object !== undefined) quantity.object = object;
  return readings.length ? Object.assign(quantity, { malformed: true as const, readings }) : quantity;
}
