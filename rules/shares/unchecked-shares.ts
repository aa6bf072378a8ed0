import type { DocumentInput, Unchecked } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { groupBy } from '../groups/group-by.js';
import { grouped } from '../../src/model/grouped.js';
import { partBeside } from './part-beside.js';
import { sharedOut } from './shared-out.js';

const all = 100;

/** Percentages of which the part or the whole is not told, and those of one whole that come to more than all of it. */
export function* uncheckedShares(input: DocumentInput): Generator<Unchecked> {
  const inText = input.claims.filter(({ section }) => section !== 'title' && section !== 'boilerplate');
  const shares = inText.filter(
    ({ measure, unit, value }) => measure === 'share' && unit === '%' && value !== null,
  );
  const known = new Set(sharedOut(input.claims, input.of.text).flat());
  const left = shares.filter((share) => !known.has(share));
  for (const share of left.filter((claim) => partBeside(claim, input) === undefined)) {
    const message = `"${share.quote}" in ${share.doc} has no part and whole beside it to be computed from.`;
    yield { reason: 'no-whole', message, claims: [share] };
  }
  for (const list of groupBy(
    left.filter(({ of }) => of !== undefined),
    listOf,
  ).values()) {
    const total = sum(list.map(({ value }) => value ?? 0));
    if (list.length < 2 || total <= all) continue;
    yield { reason: 'may-overlap', message: overlapping(list, total), claims: list };
  }
}

function listOf({ sentenceStart, of }: Claim): string {
  return `${sentenceStart} ${of}`;
}

function overlapping(list: readonly Claim[], total: number): string {
  const told = list.map(({ value }) => `${grouped(value ?? 0)}%`).join(' + ');
  return `${told} = ${grouped(total)}% in ${list[0]?.doc} may count some twice.`;
}
