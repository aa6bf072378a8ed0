import type { MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { deviation } from '../outliers/deviation.js';
import { median } from '../outliers/median.js';
import { usualBeside } from '../outliers/usual-beside.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

/** A few are enough to see what is usual, however many are asked for. */
const mostQuoted = 3;

/** Below this, what a figure measures was put together from little. */
const surelyRead = 0.7;

export const suspiciousOutlier: MetricRule<'reports' | 'score' | 'factor'> = {
  id: 'suspicious/outlier',
  summary: 'A figure far outside of what all other reports state',
  why: 'Others of its kind lie close together, so a slip of scale or another thing counted is likelier than news.',
  severity: 'warning',
  scope: 'metric',
  yieldsTo: [
    'suspicious/number-format',
    'suspicious/sum',
    'suspicious/part',
    'conflict/value',
    'conflict/headline',
    'conflict/period',
    'conflict/unit',
    'conflict/change',
    'suspicious/cumulative',
  ],

  options: {
    // Fewer tell nothing of what is usual.
    reports: { value: 3, least: 2, what: 'how many other reports there must be' },
    // Where Iglewicz and Hoaglin set it.
    score: { value: 3.5, least: 0, what: 'how many times as far off as the others usually are' },
    // What is less may be another stage of the same.
    factor: { value: 5, least: 1, what: 'how many times larger or smaller than the middle one' },
  },

  *check(input, { reports, score, factor }) {
    const levels = input.claims.filter(isPlain);
    for (const alike of groupBy(levels, kindOf).values()) {
      const suspects = standOut(alike, factor);
      const besides = suspects.length > 0 ? usualBeside(alike, input) : () => [];
      for (const claim of suspects) {
        const usual = besides(claim);
        const off = deviation(claim, usual);
        if (usual.length < reports || off === undefined || off.score < score || off.factor < factor) continue;
        yield {
          message:
            `${quoted(claim, input)} in ${claim.doc} is far from what ${usual.length} other reports say of such:` +
            ` ${series(usual.slice(0, mostQuoted).map((other) => `${quoted(other, input)} in ${other.doc}`))}.`,
          claims: [claim, ...usual],
          ...(off.power === undefined ? { severity: 'info' as const, cause: 'unknown' } : { cause: 'scale' }),
          evidence: { score: off.score, median: off.median },
        };
      }
    }
  },

  examples: {
    pass: [
      {
        title: 'Years that differ as years do',
        documents: [
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 48,210 passengers in 2020.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 51,377 passengers in 2021.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 46,905 passengers in 2022.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 63,840 passengers in 2023.',
        ],
      },
      {
        title: 'Ten times as many on another line',
        documents: [
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 48,210 passengers in 2020.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 51,377 passengers in 2021.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 46,905 passengers in 2022.',
          '---\nevent: ferry\n---\nThe Port Lorne railway carried 638,400 passengers in 2023.',
        ],
      },
    ],
    fail: [
      {
        title: 'A year with ten times as many',
        documents: [
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 48,210 passengers in 2020.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 51,377 passengers in 2021.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 46,905 passengers in 2022.',
          '---\nevent: ferry\n---\nThe Kestrel Bay ferry carried 523,840 passengers in 2023.',
        ],
        says: [
          '"523,840 passengers" in d.md is far from what 3 other reports say of such: "48,210 passengers" in a.md, "51,377 passengers" in b.md and "46,905 passengers" in c.md.',
        ],
      },
    ],
  },
};

function isPlain({ value, relation, section, measure, partOf }: Claim): boolean {
  const isLevel = measure === 'level' || measure === 'rate';
  return (
    value !== null &&
    value > 0 &&
    relation === '=' &&
    isLevel &&
    section !== 'boilerplate' &&
    partOf === undefined
  );
}

/** Of one unit, and for stretches of one length: a month is no outlier beside years. */
function kindOf({ measure, unit, period = '', place = '', actor = '' }: Claim): string {
  return JSON.stringify([measure, unit, period.replace(/\d/g, '0'), place, actor]);
}

/** A cheap look before the reports are compared one by one. */
function standOut(alike: readonly Claim[], factor: number): Claim[] {
  const middle = median(alike.map(({ value }) => value ?? 0)) ?? 0;
  return alike.filter(({ value, confidence }) => {
    const isFar = value !== null && (value >= middle * factor || value * factor <= middle);
    return isFar && confidence >= surelyRead;
  });
}
