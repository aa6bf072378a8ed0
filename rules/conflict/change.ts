import type { Lookup, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Suggestion } from '../../src/model/finding.js';
import { signedRange } from '../levels/signed-range.js';
import type { Range } from '../levels/stated-range.js';
import { baseElsewhere } from '../levels/base-elsewhere.js';
import type { Levels } from '../levels/bases-told.js';
import { basesTold } from '../levels/bases-told.js';
import { baseOf } from '../levels/base-of.js';
import { changeBetween } from '../levels/change-between.js';
import { uncheckedChanges } from '../levels/unchecked-changes.js';
import { grouped } from '../../src/model/grouped.js';
import { quoted } from '../wording/quoted.js';

/** How far, of itself, a level may be revised later. */
const revision = 0.05;

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
      const isOld = near !== undefined && isOfEarlierDays(near, change, input);
      if (isOld && meet(stated, changeBetween(asRevised(near), own, change.unit) ?? stated)) continue;
      const { base, level } = found;
      const right = near && rightBase(near, own, change, input);
      yield {
        message:
          `${quoted(change, input)} in ${change.doc} does not fit ${levels(found, change, input)}:` +
          ` from one to the other it is ${percent(computed, change)}` +
          `${right ? `, but from ${quoted(right, input)} in ${right.doc} it would be right` : ''}.`,
        // Not the level where the base is told: it is the same, and the two by themselves are no contradiction.
        claims: right ? [base, change, own, right] : [change, own, base],
        ...(near && !isOld ? {} : { severity: 'warning' as const }),
        cause: 'unknown',
        ...(right && { suggestion: suggestionOf(base, right, change, level) }),
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
        title: 'A level that was revised since',
        documents: [
          '---\npublished: 2023-01-14\n---\nThe potters of Kestrel Bay sold 12,400 pots in 2022.',
          '---\npublished: 2024-01-15\n---\nThe potters of Kestrel Bay sold 15,500 pots in 2023, up 22% year on year.',
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
          '"30%" in a.md does not fit "1,200 trips" and "1,320" there: from one to the other it is up 10.0%.',
        ],
      },
      {
        title: 'A level before that stands under the time of the one after it',
        documents: ['Since April 2024 a berth in Kestrel Bay costs £520 a month, up 8% from £500.'],
        says: ['"8%" in a.md does not fit "£500" and "£520" there: from one to the other it is up 4.0%.'],
      },
      {
        title: 'Held against an earlier year',
        documents: [
          'The claims after the storm at Kestrel Bay stand at €535 million, an increase of 18.2% on the €190 million of 2013.',
        ],
        says: [
          '"18.2%" in a.md does not fit "€190 million" and "€535 million" there: from one to the other it is up 181.6%.',
        ],
      },
      {
        title: 'A level that a report of the year before states',
        documents: [
          '---\npublished: 2023-01-14\n---\nThe potters of Kestrel Bay sold 12,400 pots in 2022.',
          '---\npublished: 2024-01-15\n---\nThe potters of Kestrel Bay sold 15,500 pots in 2023, up 45% year on year.',
        ],
        says: [
          '"45%" in b.md does not fit "12,400 pots" in a.md and "15,500 pots": from one to the other it is up 25.0%.',
        ],
      },
      {
        title: 'What it rose by, in place of the level before',
        documents: [
          '---\npublished: 2024-05-02\nevent: weaving\n---\nThe weavers of Kestrel Bay sold 3,869 rugs in 2023, up 50% from 2,579 in 2022.',
          '---\npublished: 2024-05-02\nevent: weaving\n---\nIn 2023 the Kestrel Bay weavers sold 3,869 rugs, up 50% from 1,290 in 2022.',
        ],
        says: [
          '"50%" in b.md does not fit "1,290" and "3,869 rugs" there: from one to the other it is up 199.9%, but from "2,579" in a.md it would be right.',
        ],
      },
    ],
  },
};

/**
 * The level before that other reports give for the same level, if it fits the change: then the one given here is wrong,
 * most often what the level rose by. "Up 50% to 3,869 from 1,290" beside "up 50% to 3,869 from 2,579".
 */
function rightBase(base: Claim, level: Claim, change: Claim, input: MetricInput): Claim | undefined {
  const others = basesTold(level, change, input).filter((other) => other.base.doc !== base.doc);
  const stated = signedRange(change);
  const isRight = (other: Levels) => {
    const computed = changeBetween(other.base, other.level, change.unit);
    return stated !== undefined && computed !== undefined && meet(stated, computed);
  };
  return others.every(isRight) ? others[0]?.base : undefined;
}

function suggestionOf(base: Claim, right: Claim, { quote, direction }: Claim, level: Claim): Suggestion {
  const proof = `${right.quote} ${direction === 'down' ? '-' : '+'} ${quote} = ${level.quote}`;
  return { claim: base.id, value: right.value ?? 0, text: right.quote, proof };
}

/** Told by a report of other days, which is no report of the same event. */
function isOfEarlierDays({ doc }: Claim, change: Claim, { neighbours }: MetricInput): boolean {
  return doc !== change.doc && !neighbours(change.doc).has(doc);
}

/** What a level may have become since it was told: statistics are revised. */
function asRevised(base: Claim): Claim {
  return { ...base, margin: base.margin + revision * Math.abs(base.value ?? 0) };
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

/** The middle of the range, to as many digits as the report gives, and one more of a rate where it gives none. */
function percent({ low, high }: Range, { quote, unit }: Claim): string {
  const decimals = /\.(\d+)/.exec(quote)?.[1]?.length ?? (unit.startsWith('%') ? 1 : 0);
  const value = Number(((low + high) / 2).toFixed(decimals));
  const sign = value > 0 ? 'up' : 'down';
  return `${sign} ${grouped(Math.abs(value), decimals)}${unit === '%' ? '%' : unit === '%{point}' ? ' points' : ''}`;
}
