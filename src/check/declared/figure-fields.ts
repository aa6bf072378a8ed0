import type { Claim } from '../../model/claim.js';

/** The fields of a figure that a condition can name, with their types in CEL. */
export const figureFields = {
  quote: 'string',
  value: 'double',
  low: 'double',
  high: 'double',
  margin: 'double',
  relation: 'string',
  unit: 'string',
  measure: 'string',
  direction: 'string',
  metric: 'string',
  object: 'string',
  action: 'string',
  period: 'string',
  place: 'string',
  actor: 'string',
  event: 'string',
  attribution: 'string',
  section: 'string',
  doc: 'string',
  confidence: 'double',
} as const satisfies Partial<Record<keyof Claim, 'string' | 'double'>>;
