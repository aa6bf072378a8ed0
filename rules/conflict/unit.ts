import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { quoted } from '../wording/quoted.js';
import { told } from '../sides/told.js';

export const conflictUnit: MetricRule = {
  id: 'conflict/unit',
  summary: 'The same figure with another unit or currency',
  why: 'Dollars for euros or a week for a month: converted figures differ, so an equal one is a slip.',
  severity: 'error',
  scope: 'metric',

  *check(input) {
    const figures = input.claims.filter(({ value, unit }) => value !== null && value !== 0 && unit !== '1');
    const seen = new Set<Claim>();
    for (const claim of figures) {
      const others = figures.filter((other) => !seen.has(other) && clashes(claim, other, input));
      const [first] = others;
      if (!first || seen.has(claim)) continue;
      const own = figures.filter((other) => other.unit === claim.unit && clashes(other, first, input));
      [...own, ...others].forEach((named) => seen.add(named));
      const [few, many] = own.length > others.length ? [others, own] : [own, others];
      const [head, rival] = [few[0], many[0]] as [Claim, Claim];
      yield {
        message:
          `${told({ head, claims: few }, input)} is ${unitName(head)}, but` +
          ` ${quoted(rival, input)} in ${rival.doc} is ${unitName(rival)}, for the same thing.`,
        claims: [...few, ...many],
        cause: 'unit',
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'Two currencies of one sum',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe new pier cost €2.6 million ($2.8 million), said Ida Quill, mayor of Kestrel Bay.',
          '---\npublished: 2024-05-02\n---\nThe new pier cost $2.8 million, the mayor of Kestrel Bay, Ida Quill, said.',
        ],
      },
    ],
    fail: [
      {
        title: 'Euros in one report, dollars in the other',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe new pier cost €2.6 million, said Ida Quill, mayor of Kestrel Bay.',
          '---\npublished: 2024-05-02\n---\nThe new pier cost $2.6 million, the mayor of Kestrel Bay, Ida Quill, said.',
        ],
        says: ['"€2.6 million" in a.md is in EUR, but "$2.6 million" in b.md is in USD, for the same thing.'],
      },
    ],
  },
};

/** The same figure in different units, where neither report gives the other unit as well. */
function clashes(a: Claim, b: Claim, { claims, compare }: MetricInput): boolean {
  const sameFigure = a.value === b.value && a.measure === b.measure && a.relation === b.relation;
  if (a.doc === b.doc || a.unit === b.unit || !sameFigure) return false;
  const inBoth = claims.some(
    ({ doc, unit }) => (doc === a.doc && unit === b.unit) || (doc === b.doc && unit === a.unit),
  );
  return !inBoth && ['same', 'alike'].includes(compare(a, b).relation);
}

const unitNames: Readonly<Record<string, string>> = {
  '%': 'per cent',
  '%{point}': 'percentage points',
  '/a': 'a year',
  '/mo': 'a month',
  '/wk': 'a week',
  '/d': 'a day',
  '/h': 'an hour',
};

/** `USD/mo` for a reader: `USD a month`. */
function unitName({ unit }: Claim): string {
  const [, base = unit, per = ''] = /^(.*?)(\/[a-z]+)?$/.exec(unit) ?? [];
  const named = unitNames[per] ?? per;
  return `in ${unitNames[base] ?? base}${named && ` ${named}`}`;
}
