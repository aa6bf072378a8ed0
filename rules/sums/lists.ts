import { periodContains } from '../../src/model/allen.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';

/** Blank space and the marks of a list or table, all that may stand between the sentences of one list. */
const listGap = /^[\s\-–—*•·|]*$/;
const paragraphBreak = /\n[^\S\n]*\n/;

/** A new paragraph is no further item: "Of those on the list, 60 ..." below a list divides it in another way. */
const goesOn = (gap: string): boolean =>
  listGap.test(gap) && (gap.trim() !== '' || !paragraphBreak.test(gap));

/**
 * Sorts figures of one report into lists. They belong to one where they stand in one sentence or in sentences that
 * follow each other, and are for the same time: "3,519 cases. On Monday alone it was 94" begins no list of regions.
 *
 * @param parts in reading order
 * @param whole that they are parts of: where it closes their sentence, or a colon behind it opens them, all there is is
 * listed, be it month by month
 */
export function lists(parts: readonly Claim[], text: string, whole?: Claim): Claim[][] {
  const found: Claim[][] = [];
  for (const part of parts) {
    const list = found.at(-1);
    const last = list?.at(-1);
    const isNext =
      last && [belongsTogether, isClosed, isColumn].some((goes) => goes(last, part, text, whole));
    if (list && isNext) list.push(part);
    else found.push([part]);
  }
  return found;
}

/** "42,000 in 2025: 9,000 in the first quarter, 33,000 later", "40kg in May, 25kg in June, 65kg in all" */
function isClosed(last: Claim, part: Claim, text: string, whole: Claim | undefined): boolean {
  const isOne = [last, part].every(({ sentenceStart }) => sentenceStart === whole?.sentenceStart);
  if (!whole || !isOne) return false;
  return whole.start > part.start || text.slice(whole.end, last.start).includes(':');
}

function belongsTogether(a: Claim, b: Claim, text: string): boolean {
  const sameSentence = a.sentenceStart === b.sentenceStart;
  return a.period === b.period && (sameSentence || goesOn(text.slice(a.sentenceEnd, b.sentenceStart)));
}

/** "| May | 400 |", "| June | 500 |", "| Total | 900 |": the steps of a stretch, in the table that says what all of it is. */
function isColumn(last: Claim, part: Claim, text: string, whole: Claim | undefined): boolean {
  if (!whole || !isNextRow.test(text.slice(last.end, part.start))) return false;
  const [from, to] = [Math.min(whole.start, last.start), Math.max(whole.end, part.end)];
  return !paragraphBreak.test(text.slice(from, to)) && [last, part].every((step) => isWithin(step, whole));
}

/** The rest of a row, and the beginning of the next one. */
const isNextRow = /^[^\n]*\|[^\n]*\n[^\n]*\|[^\n]*$/;

function isWithin(step: Claim, whole: Claim): boolean {
  const [a, b] = [whole, step].map(({ period }) => (period === undefined ? undefined : parsePeriod(period)));
  return a !== undefined && b !== undefined && periodContains(a, b);
}
