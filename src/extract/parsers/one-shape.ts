import type { Mention } from './mention.js';

/**
 * The same mention with its fields put down one by one. The engine takes each place that spreads one (`{ ...mention }`)
 * for a maker of objects of another shape, and whatever reads mentions of many shapes has to search for their fields.
 */
export const oneShape = (mention: Mention): Mention => ({
  start: mention.start,
  end: mention.end,
  first: mention.first,
  next: mention.next,
  value: mention.value,
  low: mention.low,
  high: mention.high,
  margin: mention.margin,
  unit: mention.unit,
  readings: mention.readings,
  written: mention.written,
  parser: mention.parser,
  isRange: mention.isRange,
  isAge: mention.isAge,
  isFraction: mention.isFraction,
});
