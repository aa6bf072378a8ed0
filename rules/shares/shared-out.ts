import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { statedRange } from '../levels/stated-range.js';

const all = 100;

/** Of one thing that has one owner or one winner: "won 46% of the vote", "owns 46% of the ferry company". */
const taking =
  /\b(?:w[io]ns?|winning|takes?|took|taking|gets?|got|receives?|received|polls?|polled|secured?|captured?|owns?|owned|holds?|held|holding|controls?|controlled)(?: \p{L}+){0,2} $/u;
const ofTheThing = /^ of (?:the|all)\b/;

/** "Share of the vote: Harbour List 46%, Centre Alliance 38%" */
const shareOf = /\bshares? of the (?:\p{L}+ )?(?:votes?|poll|market|seats|capital)\b[^.;]*$/iu;

/** What each of many does once: "46% voted for the Harbour List, 38% for the Centre Alliance". */
const choosing =
  /^ (?:of (?:the |all )?\p{L}+ )?(?:vote[ds]? (?<for>for)|c[ao]mes? (?<from>from)|lives? (?<in>in)|lived (?<within>in)|(?:is|was|were|are|be) spent (?<on>on)|(?:goes|went|go) (?<to>to)) /u;

/** "and the remaining 27%", "the rest, 27%": with this one they are all there is. */
const remaining =
  /\b(?:the|its|their) (?:remaining(?: share of)?|rest(?:,| \(| being| -| –|:)?)(?: about| some)? ?$/iu;

const wholeNamed = /^ of (?:the |all |all the |its |their )?(\p{L}+)/u;

/** The next one in the list, and no other verb: ", with the Centre Alliance on", " and the Greens". */
const nextTaker = /(?:^|[,;] |\b(?:and|while|with|ahead of|followed by) )(?:[\p{L}'’-]+ ){1,5}\(?$/u;

/** "46% of the ferry company and Merrow 60% of the quarry" */
const ofAnother = /^ (?:of|in|at|among) /;

/** Which turn the list to other people, another time, or a part of what was told. */
const turning =
  /\d|[.!?:]|\b(?:of (?:which|whom)|includ|from|up|down|than|compared|against|earlier|last|previous|before|after|rounds?|lost|if|would|among|either|both|also|respectively)\b/iu;

/** Those asked may have given more than one answer. */
const manyAnswers =
  /\b(?:more than one|several|multiple|two or more|up to (?:two|three|four|five)) (?:\p{L}+ )?(?:answers?|choices?|options?|reasons?|responses?|repl(?:y|ies)|boxes|votes?|parties|candidates|preferences?)\b|\bmultiple.choice\b|\bmore than 100\b/iu;

/**
 * Lists of percentages in one sentence by which one thing is shared out, so that they can't be more than all of it: who
 * won or owns how much of it, what each of many chose, or whatever the last one is the rest of. Where people may be
 * counted twice ("46% were men, 38% smokers"), or gave several answers, it is no such list.
 *
 * @param claims of the document, in reading order
 */
export function sharedOut(claims: readonly Claim[], text: string): Claim[][] {
  const bySentence = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (claim.measure !== 'share' || claim.unit !== '%' || claim.section === 'boilerplate') continue;
    bySentence.set(claim.sentenceStart, [...(bySentence.get(claim.sentenceStart) ?? []), claim]);
  }
  const lists = [...bySentence.values()].flatMap((shares) => {
    const whole = withRest(shares, text);
    return whole ? [whole] : runs(shares, text);
  });
  return lists.length > 0 && manyAnswers.test(text) ? [] : lists;
}

/**
 * The shares that a sentence closes with the rest of them. A percentage of something else may stand before the list
 * ("turnout fell by 4%"), so it is the shortest one that comes to all there is.
 */
function withRest(shares: readonly Claim[], text: string): Claim[] | undefined {
  const isRest = ({ start, sentenceStart }: Claim) => remaining.test(text.slice(sentenceStart, start));
  const list: Claim[] = [];
  for (const share of shares.slice(0, shares.findIndex(isRest) + 1).toReversed()) {
    const [next] = list;
    if (next && turning.test(text.slice(share.end, next.start))) return undefined;
    list.unshift(share);
    const most = sum(list.map((one) => statedRange(one)?.high ?? 0));
    if (next && most >= all) return areOfOne(list, text) ? list : undefined;
  }
  return undefined;
}

/** "62% of the vote, with the remaining 45% of ballots to be counted" are two things; what goes unsaid is one. */
function areOfOne(list: readonly Claim[], text: string): boolean {
  const wholes = list.flatMap(
    ({ end, sentenceEnd }) => wholeNamed.exec(text.slice(end, sentenceEnd))?.[1] ?? [],
  );
  return new Set(wholes).size <= 1;
}

/** The longest lists, each from a share that opens one. */
function runs(shares: readonly Claim[], text: string): Claim[][] {
  const found: Claim[][] = [];
  for (let at = 0; at < shares.length - 1;) {
    const list = listFrom(shares.slice(at), text);
    if (list.length > 1) found.push(list);
    at += Math.max(1, list.length);
  }
  return found;
}

function listFrom(shares: readonly Claim[], text: string): Claim[] {
  const [first] = shares;
  const goesOn = first && continuer(first, text);
  if (!goesOn) return [];
  const end = shares.findIndex((share, at) => at > 0 && !goesOn(shares[at - 1] as Claim, share));
  return shares.slice(0, end < 0 ? shares.length : end);
}

type GoesOn = (before: Claim, next: Claim) => boolean;

/** How a list that this share opens would go on; undefined where it opens none. */
function continuer(first: Claim, text: string): GoesOn | undefined {
  const before = text.slice(first.sentenceStart, first.start);
  const after = text.slice(first.end, first.sentenceEnd);
  if ((taking.test(before) && ofTheThing.test(after)) || shareOf.test(before)) {
    return ({ end }, next) => {
      const gap = text.slice(end, next.start).replace(ofTheThing, '');
      return nextTaker.test(gap) && !turning.test(gap) && !ofAnother.test(text.slice(next.end));
    };
  }
  const [preposition] = Object.values(choosing.exec(after)?.groups ?? {}).filter(Boolean);
  if (preposition === undefined) return undefined;
  const again = ` ${preposition} `;
  const chosen = ({ end }: Claim) => text.startsWith(again, end);
  return (last, next) => {
    const gap = text.slice(last.end, next.start).replace(again, ' ');
    const isNext = /(?:[,;]|\band|\bwhile) (?:just |only |another |the other )?$/u.test(gap);
    return isNext && (last === first || chosen(last)) && chosen(next) && !turning.test(gap);
  };
}
