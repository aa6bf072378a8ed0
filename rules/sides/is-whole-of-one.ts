import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';

/** "46 dead", and "Of the 46 people who were killed on the roads, nine": what the report says is a part of it. */
export const isWholeOfOne = (title: Claim, same: readonly Claim[], body: readonly Claim[]): boolean =>
  same.some(({ partOf }) => body.some((whole) => whole.id === partOf && agree(title, whole)));
