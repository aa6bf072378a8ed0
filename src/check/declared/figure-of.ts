import type { Claim } from '../../model/claim.js';
import { figureFields } from './figure-fields.js';

type Field = keyof typeof figureFields;

/** What a condition sees of a claim: a text that is not told is empty, a side that is left open reaches without end. */
export type Figure = Record<Field, string | number>;

/** Undefined where a claim can't be read as a number: no condition could say anything of it. */
export function figureOf(claim: Claim): Figure | undefined {
  const value = claim.value ?? claim.low ?? claim.high;
  if (value === null) return undefined;
  const { low, high } = claim;
  const open = { value, low: low ?? -Infinity, high: high ?? Infinity };
  const named = Object.entries(figureFields).map(([field, type]) => [
    field,
    claim[field as Field] ?? (type === 'string' ? '' : 0),
  ]);
  return { ...(Object.fromEntries(named) as Figure), ...open };
}
