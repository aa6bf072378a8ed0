import type { Lookup, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { signedRange } from '../levels/signed-range.js';
import type { Range } from '../levels/stated-range.js';
import { baseElsewhere } from '../levels/base-elsewhere.js';
import type { Levels } from '../levels/base-elsewhere.js';
import { baseOf } from '../levels/base-of.js';
import { changeBetween } from '../levels/change-between.js';
import { uncheckedChanges } from '../levels/unchecked-changes.js';
import { grouped } from '../../src/model/grouped.js';
import { quoted } from '../wording/quoted.js';

export const conflictChange: MetricRule = {
  id: 'conflict/change',
  summary: 'A rate of change that the levels contradict',
  why: 'Two levels make the change between them; where it is another one, one of the three figures is wrong.',
  severity: 'error',
  scope: 'metric',
  yieldsTo: ['suspicious/number-format', 'conflict/direction'],

  *check(input) {
    for (const change of input.claims.filter(({ measure, of }) => measure === 'change' && of !== undefined)) {
      const own = input.claim(change.of as string);
      const near = baseOf(own, change, input);
      const found = near ? { base: near, level: own } : baseElsewhere(own, change, input);
      const computed = found && changeBetween(found.base, found.level, change.unit);
      const stated = signedRange(change);
      if (!found || !computed || !stated || meet(stated, computed)) continue;
      const { base, level } = found;
      yield {
        message:
          `${quoted(change, input)} in ${change.doc} does not fit ${levels(found, change, input)}:` +
          ` from one to the other it is ${percent(computed, change)}.`,
        claims: [change, own, ...(isBeside(base, change) ? [] : [base]), ...(level === own ? [] : [level])],
        ...(near ? {} : { severity: 'warning' as const }),
        cause: 'unknown',
        evidence: { base: base.id, stated, computed },
      };
    }
  },

  notChecked: uncheckedChanges,

  examples: {
    pass: [
      {
        title: 'A rounded rate',
        documents: [
          'Turnover at the Kestrel Bay fish market rose 5% to €4.2 million in 2023, from €4.0 million in 2022.',
        ],
      },
      {
        title: 'Where they come from',
        documents: [
          'Kestrel Bay had 6,170 boats in 2023, up 690.',
          'The number of boats at Kestrel Bay rose by 12.6% to 6,170 in 2023, and they come from 118 towns.',
        ],
      },
      {
        title: 'The level of another thing behind it',
        documents: ['Herring fell by 11% to 12,310 and cod to 2,870 in Kestrel Bay.'],
      },
    ],
    fail: [
      {
        title: 'A rate that is far too high',
        documents: [
          'Turnover at the Kestrel Bay fish market rose 31.5% to €672,000 in 2023, from €560,000 in 2022.',
        ],
        says: [
          '"31.5%" in a.md does not fit "€560,000" and "€672,000" there: from one to the other it is up 20.0%.',
        ],
      },
      {
        title: 'Both levels beside it, of which neither has a time of its own',
        documents: [
          'The figures of the Kestrel Bay ferry for 2023 are out. Trips were up by 30%, from 1,200 trips to 1,320.',
        ],
        says: [
          '"30%" in a.md does not fit "1,200 trips" and "1,320" there: from one to the other it is up 10.2%.',
        ],
      },
    ],
  },
};

/** Seen with the change, in one sentence with it; the two levels by themselves are no contradiction. */
function isBeside(base: Claim, change: Claim): boolean {
  return base.doc === change.doc && base.sentenceStart === change.sentenceStart;
}

function meet(a: Range, b: Range): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high);
}

function levels({ base, level }: Levels, change: Claim, lookup: Lookup): string {
  const [earlier, later] = [quoted(base, lookup), quoted(level, lookup)];
  if (base.doc !== level.doc) return `${earlier} in ${base.doc} and ${later}`;
  return level.doc === change.doc
    ? `${earlier} and ${later} there`
    : `${earlier} and ${later} in ${level.doc}`;
}

/** The middle of the range, to as many digits as the report gives, and one more where it gives none. */
function percent({ low, high }: Range, { quote, unit }: Claim): string {
  const decimals = /\.(\d+)/.exec(quote)?.[1]?.length ?? 1;
  const value = Number(((low + high) / 2).toFixed(decimals));
  const sign = value > 0 ? 'up' : 'down';
  return `${sign} ${grouped(Math.abs(value), decimals)}${unit === '%' ? '%' : unit === '%{point}' ? ' points' : ''}`;
}
