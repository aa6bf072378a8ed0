import type { Lookup } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { balance } from './balance.js';
import type { StatedSum } from './stated-sums.js';

/** A list is no longer, and no more figures of a report may be its whole. */
const [longest, mostWholes] = [12, 12];

/** What stands between the items of a list: a comma or "and", and no end of a thought. */
const joint = /^[^;:]{0,80}(?:,|\band\b)[^;:]{0,80}$/;

/**
 * The sums that a list may be meant to close, where its report says in no words of what it lists the parts: "Nets
 * brought in €4.1 million, ropes €2.2 million and sails €1.9 million", with any larger amount of the report as the
 * whole. None where one of them closes. The claim is the first of the list.
 */
export function listedSums(
  first: Claim,
  { document, extraction }: Pick<Lookup, 'document' | 'extraction'>,
): StatedSum[] {
  const { claims } = extraction(first.doc);
  const { text } = document(first.doc);
  if (!isItem(first) || claims.some((other) => isBefore(other, first, text))) return [];
  const parts = [first];
  for (const claim of claims.toSorted((a, b) => a.start - b.start))
    if (parts.length < longest && isBefore(parts.at(-1)!, claim, text)) parts.push(claim);
  const most = Math.max(...parts.map(({ value }) => value ?? 0));
  const sums = claims
    .filter((whole) => isAmount(whole) && whole.unit === first.unit && (whole.value ?? 0) > most)
    .slice(0, mostWholes)
    .map((whole): StatedSum => ({ whole, parts, others: [] }));
  return parts.length < 2 || sums.some((sum) => balance(sum) === 'balanced') ? [] : sums;
}

function isAmount({ measure, value, relation, section }: Claim): boolean {
  return measure === 'level' && value !== null && value > 0 && relation === '=' && section !== 'boilerplate';
}

/** Where a report says of what it is a part, no other whole is to be looked for. */
function isItem(claim: Claim): boolean {
  return isAmount(claim) && claim.partOf === undefined;
}

function isBefore(one: Claim, other: Claim, text: string): boolean {
  return (
    one.end < other.start &&
    one.sentenceStart === other.sentenceStart &&
    one.unit === other.unit &&
    [one, other].every(isItem) &&
    joint.test(text.slice(one.end, Math.min(other.start, one.end + 200)))
  );
}
