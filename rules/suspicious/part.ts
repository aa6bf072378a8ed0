import type { DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { statedRange } from '../levels/stated-range.js';
import { isOfRoom } from '../shares/is-of-room.js';
import { isOfUnit } from '../sums/is-of-unit.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

export const suspiciousPart: DocumentRule = {
  id: 'suspicious/part',
  summary: 'A part larger than its whole, or a share outside 0 to 100%',
  why: 'That is impossible, so one of the figures is wrong, or they do not belong together.',
  severity: 'error',
  scope: 'document',
  yieldsTo: ['suspicious/number-format'],

  *check({ claims, claim, ...lookup }) {
    const larger = claims.filter((part) => part.partOf !== undefined && isLarger(part, claim(part.partOf)));
    for (const [id, parts] of groupBy(larger, ({ partOf }) => partOf ?? '')) {
      const whole = claim(id);
      const named = series(parts.map((part) => quoted(part, lookup)));
      yield {
        message: `${whole.doc} says ${named} are part of ${quoted(whole, lookup)}, which is fewer.`,
        claims: parts.length > 1 ? [whole, ...parts] : [...parts, whole],
        cause: 'unknown',
      };
    }
    for (const part of claims.filter(
      (one) => one.measure === 'share' && one.unit === '%' && isNoShare(one) && !isOfRoom(one, lookup),
    )) {
      if (larger.includes(part)) continue;
      yield {
        message: `${part.doc} gives a share of "${part.quote}", but a share lies between 0 and 100%.`,
        claims: [part],
        cause: 'unknown',
      };
    }
  },

  examples: {
    pass: [
      { title: 'A part', documents: ['The storm sank 58 boats, including 21 trawlers.'] },
      {
        title: 'More than there was room for, or than was planned',
        documents: [
          'The ferry was at 137% of its capacity on Sunday.',
          'There were 412 people aboard, in seats for 300: that is 137% of what it was built for.',
          '码头接待旅客达到计划的137%。',
        ],
      },
      {
        title: 'More of them in another town',
        documents: ['The storm sank 58 boats in Kestrel Bay. In Port Lorne it sank 71 trawlers.'],
      },
    ],
    fail: [
      {
        title: 'More than all, beside a word of sales that it is no share of',
        documents: ['Of the tickets on sale for the ferry, 137% went to islanders.'],
        says: ['a.md gives a share of "137%", but a share lies between 0 and 100%.'],
      },
      {
        title: 'More boats damaged than there are',
        documents: ['The storm sank 58 boats, including 73 trawlers.'],
        says: ['a.md says "73 trawlers" are part of "58 boats", which is fewer.'],
      },
      {
        title: 'More trips of one kind than there are in a day',
        documents: ['The ferry makes 58 trips a day: 73 trips to the islands and 21 trips to the quarry.'],
        says: ['a.md says "73 trips" are part of "58 trips", which is fewer.'],
      },
    ],
  },
};

function isLarger(part: Claim, whole: Claim): boolean {
  const [some, all] = [statedRange(part), statedRange(whole)];
  return isOfUnit(part, whole) && some !== undefined && all !== undefined && some.low > all.high;
}

function isNoShare(claim: Claim): boolean {
  const range = statedRange(claim);
  return range !== undefined && (range.low > 100 || range.high < 0);
}
