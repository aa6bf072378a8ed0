import type { Complaint, DocumentInput, DocumentRule } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { sum } from '../../src/model/decimal.js';
import { significantDigits } from '../repair/significant-digits.js';
import { addsUp } from '../headlines/adds-up.js';
import { isOfSameThing } from '../headlines/is-of-same-thing.js';
import { isTold } from '../headlines/is-told.js';
import { miscounted } from '../headlines/miscounted.js';
import { unsupported } from '../headlines/unsupported.js';
import { apart } from '../sides/apart.js';
import { isWholeOfOne } from '../sides/is-whole-of-one.js';
import { likeliestCause } from '../sides/likeliest-cause.js';
import { quoted } from '../wording/quoted.js';

export const conflictHeadline: DocumentRule = {
  id: 'conflict/headline',
  summary: 'A headline with a figure that its own report contradicts',
  why: 'More people read the headline than the report, and it is often written by somebody else, later.',
  severity: 'error',
  scope: 'document',
  yieldsTo: ['suspicious/number-format'],

  *check(input) {
    for (const title of input.claims.filter(({ section }) => section === 'title')) {
      if (isUnreadable(title)) continue;
      const body = input.claims.filter((claim) => isBodyOf(title, claim));
      const complaint =
        contradicted(title, body, input) ?? unsupported(title, body, input) ?? miscounted(title, body, input);
      if (complaint) yield complaint;
    }
  },

  examples: {
    pass: [
      {
        title: 'A headline that rounds',
        documents: [
          '# Nearly 4,000 people sign the pier petition\n\nThe petition was signed by 3,874 people in 2023.',
        ],
      },
      {
        title: 'Of whom the report goes on to tell a part',
        documents: [
          '# 46 dead in a year\n\nOf the 46 people who were killed on the quays of Merrow in 2023, nine lost their lives at Kestrel Bay.',
        ],
      },
      {
        title: 'The number of the first day, which the report goes on to raise',
        documents: [
          '# Blast kills 14 at Kestrel Bay\n\nSome 14 stokers were killed when a boiler blew up on the quay of Kestrel Bay. By the evening the death toll had risen to 18.',
        ],
      },
      {
        title: 'Of whom the report tells some later',
        documents: [
          '# Fourteen dead at Kestrel Bay\n\nTwelve stokers died when the boiler blew up on the quay, and two more stokers died in hospital.',
        ],
      },
      {
        title: 'A headline that counts together what the report counts apart',
        documents: [
          '# Nine people hurt as ferry hits quay\n\nFour people were hurt on the quay of Kestrel Bay, and five people were hurt aboard.',
        ],
      },
    ],
    fail: [
      {
        title: 'More dead in the headline than in the report',
        documents: [
          '# Nine people killed as ferry sinks\n\nSix people were killed when the ferry sank off Kestrel Bay.',
        ],
        says: ['a.md is headed "Nine people", but the report itself says "Six people" for the same thing.'],
      },
      {
        title: 'More in the headline than the report has, to any rounding',
        documents: [
          '# Storm drives more than 7,000 from homes\n\n' +
            'The storm drove nearly 6,500 residents of Kestrel Bay from their homes. ' +
            'They came from 14 towns and stayed for 3 days. In all 52 boats had sunk.',
        ],
        says: [
          'a.md is headed "7,000", which no figure of the report bears out: it says "6,500 residents of Kestrel Bay".',
        ],
      },
      {
        title: 'A rate that the levels of the report do not make',
        documents: [
          '# Herring landings at Kestrel Bay fall 31%\n\nKestrel Bay landed 6,412 tonnes of herring in 2023, down from 8,015 tonnes the year before. Some 312 people work on 48 trawlers.',
        ],
        says: ['a.md is headed "31%", but from "8,015 tonnes" to "6,412 tonnes" it is 20%.'],
      },
      {
        title: 'A headline that no figure of the report bears out, in other words',
        documents: [
          '# Kestrel Bay auction tops 9,000 crates\n\n' +
            'At the Kestrel Bay auction 6,140 crates changed hands. ' +
            'They came from 14 towns and stayed for 3 days. In all 52 boats had landed.',
        ],
        says: [
          'a.md is headed "9,000 crates", which no figure of the report bears out: it says "6,140 crates".',
        ],
      },
      {
        title: 'A headline that is too exact to be rounded',
        documents: [
          '# Kestrel Bay auction tops 6,410 crates\n\n' +
            'At the Kestrel Bay auction 6,140 crates changed hands. ' +
            'They came from 14 towns and stayed for 3 days. In all 52 boats had landed.',
        ],
        says: [
          'a.md is headed "6,410 crates", which no figure of the report bears out: it says "6,140 crates".',
        ],
      },
      {
        title: 'Of whom the report names the trade',
        documents: [
          '# Sixteen dead at Kestrel Bay\n\nSince the boiler blew up on the quay, fourteen stokers are known to have died. ' +
            'They came from 5 towns.',
        ],
        says: [
          'a.md is headed "Sixteen dead", which no figure of the report bears out: it says "fourteen stokers".',
        ],
      },
      {
        title: 'A rate that the report tells as what prices did over the year',
        documents: [
          '---\npublished: 2024-06-28\n---\n# Inflation slows to 3.1% in May\n\nConsumer prices rose 3.4% in the year to May, the office at Kestrel Bay said.',
        ],
        says: ['a.md is headed "3.1%", but the report itself says "3.4%" for the same thing.'],
      },
      {
        title: 'Two digits swapped in the headline, in other words',
        documents: [
          '# Kestrel Bay auction draws 438 bidders\n\n' +
            'Never before were there as many at the auction: 483 people came. ' +
            'They came from 14 towns and stayed for 3 days. In all 52 boats had landed.',
        ],
        says: [
          'a.md is headed "438 bidders", which no figure of the report bears out: it says "483 people".',
        ],
      },
    ],
  },
};

/** The body says another figure for the same thing. */
function contradicted(title: Claim, body: readonly Claim[], input: DocumentInput): Complaint | undefined {
  const same = bodyFor(title, body, input);
  const alike = body.filter((claim) => isOfSameThing(title, claim));
  const [first] = [...same, ...alike].toSorted((a, b) => apart(title, a) - apart(title, b));
  if (!first || !same.length || same.some((claim) => agree(title, claim))) return undefined;
  if (body.some((claim) => isTold(title, claim))) return undefined;
  if (addsUp(title, same) || isTotal(title, same, body) || isWholeOfOne(title, same, body)) return undefined;
  return {
    message:
      `${title.doc} is headed ${quoted(title, input)}, but the report itself says ${quoted(first, input)}` +
      ` for the same thing.`,
    claims: [title, first],
    cause: likeliestCause(title, first, false).cause,
  };
}

/**
 * What the report itself says of the thing, in reading order. A headline leaves out where and when it was; so if all
 * that the report says is for one place, that is the place, and a figure for any time may be the one that is meant.
 */
function bodyFor(title: Claim, body: readonly Claim[], { compare }: DocumentInput): Claim[] {
  const known = body.filter(({ metric }) => metric === title.metric);
  const same = known.filter((claim) => {
    const { relation } = compare(title, claim);
    const leftOut = title.period === undefined && title.place === claim.place;
    return relation === 'same' || (relation === 'unclear' && leftOut);
  });
  const placed = known.filter(
    (claim) => compare(title, claim).relation === 'contains' && claim.place !== undefined,
  );
  const places = new Set(placed.map(({ place }) => place));
  return places.size === 1 ? known.filter((claim) => same.includes(claim) || placed.includes(claim)) : same;
}

/** Figures of fewer digits add up to a third by chance. */
const telling = 2;

/**
 * All that the report says of the thing in one; or one such figure and another of its figures, under whatever word,
 * to within a thousandth: "9,000 crates" for 6,140 crates and 2,860 boxes.
 */
function isTotal(title: Claim, same: readonly Claim[], body: readonly Claim[]): boolean {
  const isTitle = (claims: readonly Claim[]) => {
    const total = sum(claims.map(({ value }) => value ?? 0));
    return apart(title, { ...title, value: total }) <= 0.001;
  };
  const [known, others] = [same, body].map((claims) => claims.filter((c) => significantDigits(c) >= telling));
  return isTitle(same) || known!.some((one) => others!.some((two) => one !== two && isTitle([one, two])));
}

function isBodyOf(title: Claim, claim: Claim): boolean {
  const { section, measure, unit, direction, low, high } = claim;
  const opposite = direction !== undefined && title.direction !== undefined && direction !== title.direction;
  const sameMeasure = measure === title.measure || isGrowth(title, claim);
  const sameKind = sameMeasure && unit === title.unit && !opposite;
  return (section === 'lead' || section === 'body') && sameKind && (low !== null || high !== null);
}

/** "Inflation slows to 3.1%", and prices that rose 3.4% in the year: a rate of growth is the change over a year. */
function isGrowth(title: Claim, claim: Claim): boolean {
  const isRateAndChange =
    [title, claim]
      .map(({ measure }) => measure)
      .toSorted()
      .join() === 'change,rate';
  const overYear = [title, claim].every(
    ({ measure, basis }) => measure === 'rate' || basis === 'year-on-year',
  );
  return (
    isRateAndChange &&
    overYear &&
    title.metric === claim.metric &&
    /\b(?:inflation|growth)$/.test(title.metric)
  );
}

function isUnreadable({ low, high }: Claim): boolean {
  return low === null && high === null;
}
