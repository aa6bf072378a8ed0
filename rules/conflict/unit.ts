import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { quoted } from '../wording/quoted.js';
import { significantDigits } from '../repair/significant-digits.js';
import { told } from '../sides/told.js';
import { misconverted } from '../units/misconverted.js';
import { uncheckedConversions } from '../units/unchecked-conversions.js';

export const conflictUnit: MetricRule = {
  id: 'conflict/unit',
  summary: 'The same figure with another unit or currency, or converted wrongly',
  why: 'Dollars for euros or a week for a month: converted figures differ, so an equal one is a slip.',
  severity: 'error',
  scope: 'metric',

  *check(input) {
    yield* misconverted(input);
    const figures = input.claims.filter(({ value, unit }) => value !== null && value !== 0 && unit !== '1');
    const byValue = groupBy(figures, ({ value }) => value);
    const seen = new Set<Claim>();
    for (const claim of figures) {
      const equal = byValue.get(claim.value) ?? [];
      const others = equal.filter((other) => !seen.has(other) && clashes(claim, other, input));
      const [first] = others;
      if (!first || seen.has(claim)) continue;
      const own = equal.filter((other) => other.unit === claim.unit && clashes(other, first, input));
      [...own, ...others].forEach((named) => seen.add(named));
      const [few, many] = own.length > others.length ? [others, own] : [own, others];
      const [head, rival] = [few[0], many[0]] as [Claim, Claim];
      yield {
        message:
          `${told({ head, claims: few }, input)} is ${unitName(head)}, but` +
          ` ${quoted(rival, input)} in ${rival.doc} is ${unitName(rival)}, for the same thing.`,
        claims: [...few, ...many],
        severity: input.compare(head, rival).relation === 'same' ? 'error' : 'warning',
        cause: 'unit',
      };
    }
  },

  notChecked: uncheckedConversions,

  examples: {
    pass: [
      {
        title: 'A conversion, rounded',
        documents: [
          'The cliff at Kestrel Bay is 87 metres (285 feet) high, and 3 feet (1 metre) of it fell.',
        ],
      },
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
        title: 'A conversion with the point in the wrong place',
        documents: ['The heath fire near Kestrel Bay burned 1,210 acres (4,900 hectares) on Monday.'],
        says: ['a.md gives "1,210 acres" as "4,900 hectares", but that is 490 hectares.'],
      },
      {
        title: 'Euros in one report, dollars in the other',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe new pier cost €2.6 million, said Ida Quill, mayor of Kestrel Bay.',
          '---\npublished: 2024-05-02\n---\nThe new pier cost $2.6 million, the mayor of Kestrel Bay, Ida Quill, said.',
        ],
        says: ['"€2.6 million" in a.md is in EUR, but "$2.6 million" in b.md is in USD, for the same thing.'],
      },
      {
        title: 'Tonnes in one report, litres in the other',
        documents: [
          '---\npublished: 2024-05-02\nevent: storm\n---\nIn the storm at Kestrel Bay the tanker Ida lost 1,240 tonnes of oil to the sea.',
          '---\npublished: 2024-05-02\nevent: storm\n---\nThe tanker Ida lost 1,240 litres of oil to the sea in the storm at Kestrel Bay.',
        ],
        says: ['"1,240 tonnes" in a.md is in t, but "1,240 litres" in b.md is in L, for the same thing.'],
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
  if (inBoth) return false;
  const { relation } = compare(a, b);
  return ['same', 'alike'].includes(relation) || (relation === 'unclear' && isNeat(a, b));
}

/** Too neat to be chance, although the reports may speak of different days or places. */
function isNeat(a: Claim, b: Claim): boolean {
  const digits = significantDigits(a);
  return digits > 2 || (digits === 2 && isSlip(a.unit, b.unit));
}

/** A week for a month, millimetres for centimetres: units of one kind, which are easily put for one another. */
function isSlip(one: string, other: string): boolean {
  const [[base, per], [otherBase, otherPer]] = [one, other].map((unit) => unit.split('/')) as [
    string[],
    string[],
  ];
  return base === otherBase && per !== undefined && otherPer !== undefined;
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
