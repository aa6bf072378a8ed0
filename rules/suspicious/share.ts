import type { DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { statedRange } from '../levels/stated-range.js';
import type { Range } from '../levels/stated-range.js';
import { grouped } from '../wording/grouped.js';
import { quoted } from '../wording/quoted.js';

export const suspiciousShare: DocumentRule = {
  id: 'suspicious/share',
  summary: 'A percentage that its own part and whole contradict',
  why: 'The three figures stand side by side, and anyone with a pocket calculator will notice.',
  severity: 'error',
  scope: 'document',
  yieldsTo: ['suspicious/number-format', 'suspicious/sum'],

  *check({ claims, claim, ...lookup }) {
    for (const share of claims.filter(({ measure, unit, of }) => measure === 'share' && unit === '%' && of)) {
      const whole = claim(share.of as string);
      const parts = claims.filter((part) => isPartBeside(part, whole, share));
      const [part] = parts;
      const [stated, computed] = [statedRange(share), part && percentOf(part, whole)];
      if (!part || parts.length > 1 || !stated || !computed || meet(stated, computed)) continue;
      yield {
        message:
          `${share.doc} gives ${quoted(part, lookup)} of ${quoted(whole, lookup)} as "${share.quote}",` +
          ` but that is ${grouped(Number(((computed.low + computed.high) / 2).toFixed(1)))}%.`,
        claims: [share, part, whole],
        cause: 'unknown',
        evidence: { stated, computed },
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'About a third',
        documents: ['Of the 1,318 moorings in Kestrel Bay, 446, about a third, are let by the week.'],
      },
    ],
    fail: [
      {
        title: 'A fifth told as a quarter',
        documents: ['The council tested 575 boats, of which 115 failed, a share of 26%.'],
        says: [],
      },
    ],
  },
};

/** The whole may be told in the sentence before; the part must stand with its share. */
function isPartBeside(part: Claim, whole: Claim, share: Claim): boolean {
  const beside = part.sentenceStart === share.sentenceStart;
  return part.partOf === whole.id && part.unit === whole.unit && part.value !== null && beside;
}

function percentOf(part: Claim, whole: Claim): Range | undefined {
  const [some, all] = [statedRange(part), statedRange(whole)];
  if (!some || !all || all.low <= 0) return undefined;
  return { low: (some.low / all.high) * 100, high: (some.high / all.low) * 100 };
}

function meet(a: Range, b: Range): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high);
}
