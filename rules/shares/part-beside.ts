import type { DocumentInput } from '../../src/check/rule.js';
import { periodsApart } from '../../src/model/allen.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';

/** "128, or 32%", "128 ferries (32%)" */
const apposition = /^(?:\s\p{L}+){0,3}(?:, or| or| \()(?: about| nearly| almost| roughly)?\s*$/u;

/** "54% of the seats (128 of 640)" */
const behind = /^[^.;()]{0,40}\(\s*$/;

/** "a turnout of 70%, well above the 50% that the law requires": what it is held against is no share of its own. */
const heldAgainst = /\b(?:above|below|beyond|under|over|than|against|exceed\w*|short of)\s+the\s+$/i;

/** "240 jobs are to go. With 3,200 on the payroll, that is 7.5% of the workforce." */
const pointsBack =
  /, (?:that|this|it|which)(?:['’]s| \p{L}+(?: to)?)(?: (?:about|some|nearly|almost|just|over|under))? $/u;

function isPointedBackAt(part: Claim, share: Claim, text: string): boolean {
  const isNext =
    part.sentenceEnd <= share.sentenceStart &&
    /^\s*$/.test(text.slice(part.sentenceEnd, share.sentenceStart));
  return (
    isNext &&
    part.partOf !== undefined &&
    share.of === part.partOf &&
    pointsBack.test(text.slice(share.sentenceStart, share.start))
  );
}

/** "| Votes | Share 2025 | Share 2021 |" */
function areOfOtherTimes(part: Claim, share: Claim): boolean {
  const [one, other] = [part, share].map(({ period = '' }) => parsePeriod(period));
  return one !== undefined && other !== undefined && periodsApart(one, other);
}

/** The one figure beside a share that it tells in per cent; their whole may be told in the sentence before. */
export function partBeside(share: Claim, input: DocumentInput): Claim | undefined {
  const parts = input.claims.filter((part) => isPartBeside(part, share, input));
  return parts.length === 1 ? parts[0] : undefined;
}

function isPartBeside(part: Claim, share: Claim, { of, claims }: DocumentInput): boolean {
  if (heldAgainst.test(of.text.slice(share.sentenceStart, share.start))) return false;
  if (part.partOf === undefined || part.value === null || areOfOtherTimes(part, share)) return false;
  if (part.sentenceStart !== share.sentenceStart) return isPointedBackAt(part, share, of.text);
  const whole = claims.find(({ id }) => id === part.partOf);
  const ofSame =
    share.of === part.partOf ||
    apposition.test(of.text.slice(part.end, share.start)) ||
    behind.test(of.text.slice(share.end, part.start));
  return whole !== undefined && whole.unit === part.unit && ofSame;
}
