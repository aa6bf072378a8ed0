import type { Quantity } from '../model/quantity.js';
import type { Figure } from './figure.js';

/** Tells the quantity that a figure is; field by field, since the engine is slow with objects put together in bulk. */
export function addQuantity(quantity: Quantity, figure: Figure, doc: string): void {
  const { mention, direction, object, sentence } = figure;
  quantity.doc = doc;
  quantity.start = mention.start;
  quantity.end = mention.end;
  quantity.quote = sentence.text.slice(mention.start, mention.end);
  quantity.value = mention.value;
  quantity.low = mention.low;
  quantity.high = mention.high;
  quantity.margin = mention.margin;
  quantity.relation = figure.relation;
  quantity.unit = mention.unit;
  if (direction !== undefined) quantity.direction = direction;
  if (object !== undefined) quantity.object = object;
  if (!mention.readings.length) return;
  quantity.malformed = true;
  quantity.readings = mention.readings;
}
