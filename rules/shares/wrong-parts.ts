import type { Claim } from '../../src/model/claim.js';
import type { CountAndShare } from './counts-beside.js';
import { fits } from './fits.js';

/** "Wind accounts for", "Herring made up about" */
const subject =
  /(?<part>\p{L}{3,}) (?:\p{Ll}+ly |thus |now |alone )?(?:accounts? for|accounted for|makes? up|made up|represent(?:s|ed)?|constitute(?:s|d)?) (?:about |some |nearly )?$/iu;
const ofWhole = /^ of (?:the |all |total |its )*(?<whole>\p{L}{3,})/u;
/** "The share of wind in capacity was" */
const shareIn =
  /\bshare of (?:the )?(?<part>\p{L}{3,}) (?:in|of) (?:the |all |total |its )*(?<whole>\p{L}{3,})(?: \p{Ll}+)? (?:is|was|stood at|stands at|came to|reached) (?:about |some |nearly )?$/iu;

/** A share in per cent of a named part, with that part and its whole. */
interface PartOfWhole extends CountAndShare {
  whole: Claim;
}

/**
 * Shares that a sentence of their own gives to a part by its name, and that are wrong for the figures that the report
 * tells of this part and its whole: "Of 640 boats, 128 are trawlers and 512 cutters. Trawlers account for 32% of boats."
 *
 * @param claims of the report, in reading order
 */
export function wrongParts(claims: readonly Claim[], text: string): PartOfWhole[] {
  const shares = claims.filter(({ measure, unit, value }) => {
    return measure === 'share' && unit === '%' && value !== null;
  });
  return shares.flatMap((share) => {
    const named = namesIn(share, text);
    if (!named) return [];
    const pairs = claims.flatMap((part) => {
      const whole = claims.find(({ id }) => id === part.partOf);
      const isMeant = whole && part.unit === whole.unit && isNamed(part, named.part, text);
      return isMeant && isNamed(whole, named.whole, text) ? [{ part, share, whole }] : [];
    });
    const [pair, other] = pairs;
    return pair && !other && !fits(pair, pair.whole) ? [pair] : [];
  });
}

function namesIn(share: Claim, text: string): { part: string; whole: string } | undefined {
  const before = text.slice(share.sentenceStart, share.start);
  const within = shareIn.exec(before)?.groups;
  if (within) return within as { part: string; whole: string };
  const part = subject.exec(before)?.groups?.part;
  const whole = ofWhole.exec(text.slice(share.end, share.sentenceEnd))?.groups?.whole;
  return part === undefined || whole === undefined ? undefined : { part, whole };
}

/** What it counts bears the name, or the name stands right before or behind it: "wind 2,386 megawatts". */
function isNamed({ object = '', start, end, sentenceStart, sentenceEnd }: Claim, name: string, text: string) {
  const word = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu');
  const before = /[^,;:.()]*$/.exec(text.slice(Math.max(sentenceStart, start - 30), start))?.[0] ?? '';
  const behind = /^[^,;:.()]*/.exec(text.slice(end, Math.min(sentenceEnd, end + 30)))?.[0] ?? '';
  return [object, before, behind].some((words) => word.test(words));
}
