import type { DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { statedRange } from '../levels/stated-range.js';
import { quoted } from '../wording/quoted.js';

export const suspiciousPart: DocumentRule = {
  id: 'suspicious/part',
  summary: 'A part larger than its whole, or a share outside 0 to 100%',
  why: 'That is impossible, so one of the figures is wrong, or they do not belong together.',
  severity: 'error',
  scope: 'document',
  yieldsTo: ['suspicious/number-format'],

  *check({ claims, claim, ...lookup }) {
    for (const part of claims) {
      const whole = part.partOf === undefined ? undefined : claim(part.partOf);
      if (whole && isLarger(part, whole)) {
        yield {
          message: `${part.doc} says ${quoted(part, lookup)} are part of ${quoted(whole, lookup)}, which is fewer.`,
          claims: [part, whole],
          cause: 'unknown',
        };
      } else if (part.measure === 'share' && part.unit === '%' && isNoShare(part)) {
        yield {
          message: `${part.doc} gives a share of "${part.quote}", but a share lies between 0 and 100%.`,
          claims: [part],
          cause: 'unknown',
        };
      }
    }
  },

  examples: {
    pass: [{ title: 'A part', documents: ['The storm sank 58 boats, including 21 trawlers.'] }],
    fail: [
      {
        title: 'More boats damaged than there are',
        documents: ['The storm sank 58 boats, including 73 trawlers.'],
        says: ['a.md says "73 trawlers" are part of "58 boats", which is fewer.'],
      },
    ],
  },
};

function isLarger(part: Claim, whole: Claim): boolean {
  const [some, all] = [statedRange(part), statedRange(whole)];
  return part.unit === whole.unit && some !== undefined && all !== undefined && some.low > all.high;
}

function isNoShare(claim: Claim): boolean {
  const range = statedRange(claim);
  return range !== undefined && (range.low > 100 || range.high < 0);
}
