import type { Claim } from '../../model/claim.js';

/** How a table keeps the values of one column; `JSON` those that are lists. */
export type ColumnKind = 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'JSON';

/** How a figure was read step by step is no part of the data: `crossfoot explain` tells. */
type ClaimField = Exclude<keyof Claim, 'trace'>;

/** Each field of a claim is a column of a table: a new field of the type does not compile until it has its place here. */
export const claimColumns: Readonly<Record<ClaimField, ColumnKind>> = {
  id: 'STRING',
  doc: 'STRING',
  start: 'INT32',
  end: 'INT32',
  quote: 'STRING',
  sentenceStart: 'INT32',
  sentenceEnd: 'INT32',
  line: 'INT32',
  column: 'INT32',
  section: 'STRING',
  value: 'DOUBLE',
  low: 'DOUBLE',
  high: 'DOUBLE',
  margin: 'DOUBLE',
  relation: 'STRING',
  unit: 'STRING',
  measure: 'STRING',
  metric: 'STRING',
  object: 'STRING',
  action: 'STRING',
  direction: 'STRING',
  basis: 'STRING',
  of: 'STRING',
  partOf: 'STRING',
  period: 'STRING',
  place: 'STRING',
  actor: 'STRING',
  event: 'STRING',
  attribution: 'STRING',
  confidence: 'DOUBLE',
  malformed: 'BOOLEAN',
  readings: 'JSON',
  implied: 'JSON',
};
