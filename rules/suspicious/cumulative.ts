import type { Lookup, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import { groupBy } from '../groups/group-by.js';
import { onRecord } from '../levels/on-record.js';
import { statedRange } from '../levels/stated-range.js';
import { daysBetween } from '../sides/days-between.js';
import { likeliestCause } from '../sides/likeliest-cause.js';
import { periodInWords } from '../../src/model/period-in-words.js';
import { quoted } from '../wording/quoted.js';

export const suspiciousCumulative: MetricRule = {
  id: 'suspicious/cumulative',
  summary: 'A running total that has fallen',
  why: 'What was counted once stays counted; a smaller total is a slip, or a correction that should be said.',
  severity: 'warning',
  scope: 'metric',
  yieldsTo: ['suspicious/number-format', 'suspicious/sum'],

  *check({ claims, ...lookup }) {
    const totals = claims.filter(isCount);
    const together = groupBy(totals, beginningOf);
    for (const total of totals) {
      const earlier = (together.get(beginningOf(total)) ?? [])
        .filter((other) => falls(other, total) && isRunning(total, other, lookup))
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
      const [highest] = earlier;
      if (!highest) continue;
      yield {
        message:
          `${quoted(total, lookup)} in ${total.doc}, ${periodInWords(total.period)}, is less than` +
          ` ${quoted(highest, lookup)} in ${highest.doc}, which is ${inComparison(highest, total)}.`,
        claims: [total, ...earlier],
        cause: likeliestCause(total, highest, false).cause,
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'A smaller total of other works, told months later',
        documents: [
          '---\npublished: 2024-07-10\n---\nThe salt works of Kestrel Bay sold 6,480 sacks from January to June 2024.',
          '---\npublished: 2024-10-08\n---\nFrom January to September 2024 the Tern Bay salt works sold 5,930 sacks.',
        ],
      },
      {
        title: 'A total that grows',
        documents: [
          'By 11 March 2025 3,519 people in Kestrel Bay had been vaccinated.',
          'By 12 March 2025 3,874 people in Kestrel Bay had been vaccinated.',
        ],
      },
      {
        title: 'A total for one town and a total for all',
        documents: [
          'By 11 March 2025 3,519 people in Fulmar County had been vaccinated.',
          'By 12 March 2025 874 people in Kestrel Bay had been vaccinated.',
        ],
      },
      {
        title: 'A count of one day behind a total',
        documents: [
          'By 11 March 2025 3,519 people in Kestrel Bay had been vaccinated.',
          'On 12 March 2025 355 people in Kestrel Bay were vaccinated.',
        ],
      },
    ],
    fail: [
      {
        title: 'A total of three quarters, below the one that a report of months ago has for two',
        documents: [
          '---\npublished: 2024-07-10\n---\nThe salt works of Kestrel Bay sold 6,480 sacks from January to June 2024.',
          '---\npublished: 2024-10-08\n---\nFrom January to September 2024 the Kestrel Bay salt works sold 5,930 sacks.',
        ],
        says: [
          '"5,930 sacks" in b.md, January to September 2024, is less than "6,480 sacks" in a.md, which is for a shorter time, January to June 2024.',
        ],
      },
      {
        title: 'A total since the beginning of the year that is told again later',
        documents: [
          '---\npublished: 2024-03-04\nevent: vaccination\n---\nThe Kestrel Bay hospital has vaccinated 4,821 people since January 2024.',
          '---\npublished: 2024-06-11\nevent: vaccination\n---\nSince January 2024, the Kestrel Bay hospital has vaccinated 4,712 people.',
        ],
        says: [
          '"4,712 people" in b.md, since January 2024, is less than "4,821 people" in a.md, which is of an earlier day.',
        ],
      },
      {
        title: 'A total that shrinks',
        documents: [
          'By 11 March 2025 3,874 people in Kestrel Bay had been vaccinated.',
          'By 12 March 2025 3,847 people in Kestrel Bay had been vaccinated.',
        ],
        says: [
          '"3,847 people" in b.md, up to 12 March 2025, is less than "3,874 people" in a.md, which is for a shorter time, up to 11 March 2025.',
        ],
      },
    ],
  },
};

/** What only adds up; money may also be lost again. */
const addsUp: ReadonlySet<string> = new Set(['1', 'kg', 't']);

function isCount({ measure, unit, period }: Claim): boolean {
  return measure === 'level' && addsUp.has(unit) && period !== undefined;
}

/** Two that count from the same beginning, of the event or of the year, can be of one running total. */
function beginningOf({ period = '' }: Claim): number | undefined {
  return parsePeriod(period)?.start;
}

/** Whether one total goes on where the other stopped: it is for a longer time, or an open one that was told later. */
function isRunning(longer: Claim, shorter: Claim, lookup: Pick<Lookup, 'compare' | 'extraction'>): boolean {
  const [one, other] = [longer, shorter].map(({ period = '' }) => parsePeriod(period));
  if (!one || !other || isToCome(longer, lookup)) return false;
  const comparison = lookup.compare(longer, shorter);
  const { relation } = comparison;
  if (one.end > other.end) return relation === 'contains' || onRecord(longer, shorter, comparison);
  const isOpen = longer.period?.endsWith('/..') === true && longer.period === shorter.period;
  return isOpen && relation === 'same' && (daysBetween(shorter.doc, longer.doc, lookup) ?? 0) > 0;
}

/** "shut until Wednesday": what goes on to a day that is not there yet is no count up to it. */
function isToCome({ doc, period = '' }: Claim, { extraction }: Pick<Lookup, 'extraction'>): boolean {
  const [end, made] = [parsePeriod(period)?.end, parsePeriod(extraction(doc).anchor?.edtf ?? '')];
  return !period.endsWith('/..') && end !== undefined && made?.unspecified === '' && end > made.end;
}

function inComparison({ period }: Claim, longer: Claim): string {
  return period === longer.period ? 'of an earlier day' : `for a shorter time, ${periodInWords(period)}`;
}

function falls(from: Claim, to: Claim): boolean {
  const [before, after] = [statedRange(from), statedRange(to)];
  return before !== undefined && after !== undefined && after.high < before.low;
}
