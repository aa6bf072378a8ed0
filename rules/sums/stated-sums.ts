import type { Claim } from '../../src/model/claim.js';
import type { Lookup } from '../../src/check/rule.js';

/** A whole and parts of it that a report lists together: "57 homes, 31 of them in Tern Bay and 26 in Skerry". */
export interface StatedSum {
  whole: Claim;
  /** In reading order, two or more, in the unit of the whole. */
  parts: Claim[];
  /** Parts of the whole that the report tells elsewhere, and so perhaps by another division. */
  others: Claim[];
}

/** Blank space and the marks of a list or table, all that may stand between the sentences of one list. */
const listGap = /^[\s\-–—*•·|]*$/;
const paragraphBreak = /\n[^\S\n]*\n/;

/** A new paragraph is no further item: "Of those on the list, 60 ..." below a list divides it in another way. */
const goesOn = (gap: string): boolean =>
  listGap.test(gap) && (gap.trim() !== '' || !paragraphBreak.test(gap));

/**
 * The sums that a claim has a place in, as their whole or as a part.
 *
 * Parts belong to one list where they stand in one sentence or in sentences that follow each other, and are for
 * the same time: "3,519 cases. On Monday alone it was 94" begins no list of regions.
 */
export function statedSums(claim: Claim, lookup: Pick<Lookup, 'document' | 'extraction'>): StatedSum[] {
  const { claims } = lookup.extraction(claim.doc);
  const { text } = lookup.document(claim.doc);
  const wholes = claims.filter(({ id }) => id === claim.id || id === claim.partOf);
  return wholes.flatMap((whole) => {
    const parts = claims
      .filter((part) => part.partOf === whole.id && isOfUnit(part, whole))
      .toSorted((a, b) => a.start - b.start);
    return lists(parts, text)
      .filter((list) => list.length > 1 && (whole === claim || list.includes(claim)))
      .map((list) => ({ whole, parts: list, others: parts.filter((part) => !list.includes(part)) }));
  });
}

/** The parts of what is counted per day are often told without saying so again. */
function isOfUnit(part: Claim, whole: Claim): boolean {
  return part.unit === whole.unit || (whole.measure === 'rate' && whole.unit.startsWith(`${part.unit}/`));
}

function lists(parts: readonly Claim[], text: string): Claim[][] {
  const found: Claim[][] = [];
  for (const part of parts) {
    const list = found.at(-1);
    const last = list?.at(-1);
    if (list && last && belongsTogether(last, part, text)) list.push(part);
    else found.push([part]);
  }
  return found;
}

function belongsTogether(a: Claim, b: Claim, text: string): boolean {
  const sameSentence = a.sentenceStart === b.sentenceStart;
  return a.period === b.period && (sameSentence || goesOn(text.slice(a.sentenceEnd, b.sentenceStart)));
}
