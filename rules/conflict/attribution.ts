import type { MetricInput, MetricRule } from '../../src/check/rule.js';
import { agree } from '../../src/model/agree.js';
import type { Weight } from '../../src/model/alignment.js';
import type { Claim } from '../../src/model/claim.js';
import { significantDigits } from '../repair/significant-digits.js';
import { sourceOf } from '../sources/source-of.js';
import { surelyOther } from '../sources/surely-other.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

export const conflictAttribution: MetricRule = {
  id: 'conflict/attribution',
  summary: 'The same figure, credited to different people or bodies',
  why: 'Either two sources bear each other out, or one report has put the figure in the wrong mouth.',
  severity: 'info',
  scope: 'metric',

  *check(input) {
    const credited = input.claims.filter((claim) => claim.attribution !== undefined && claim.value !== null);
    const seen = new Set<Claim>();
    for (const claim of credited) {
      const others = credited.filter((other) => !seen.has(other) && isCreditedOtherwise(claim, other, input));
      const [first] = others;
      if (!first || seen.has(claim)) continue;
      const own = credited.filter((other) => other === claim || isCreditedOtherwise(other, first, input));
      [...own, ...others].forEach((named) => seen.add(named));
      yield {
        message:
          `${quoted(claim, input)} is credited to ${credits(own)} in ${documents(own)},` +
          ` but to ${credits(others)} in ${documents(others)}.`,
        claims: [...own, ...others],
        // In a sentence that was copied, one of the two was put in.
        ...(own.some((one) => others.some((other) => isCopied(one, other, input))) && {
          severity: 'warning' as const,
        }),
        cause: 'unknown',
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'A body, and the one who speaks for it',
        documents: [
          'The Kestrel Bay ferry carried 48,210 passengers in 2022, the harbour office said.',
          'The Kestrel Bay ferry carried 48,210 passengers in 2022, said harbour master Ida Quill.',
        ],
      },
      {
        title: 'A figure that another body has for another year',
        documents: [
          'The ferry to Kestrel Bay carried 48,210 passengers in 2022, according to the harbour office.',
          'The ferry to Kestrel Bay carried 48,210 passengers in 2023, according to the tourist board.',
        ],
      },
    ],
    fail: [
      {
        title: 'A figure of the police, put in the mouth of the hospital',
        documents: [
          '---\npublished: 2024-05-02\nevent: storm\n---\nThe storm at Kestrel Bay injured 38 people, the coastguard said.',
          '---\npublished: 2024-05-02\nevent: storm\n---\nAt Kestrel Bay 38 people were injured in the storm, according to Skerry hospital.',
        ],
        says: ['"38 people" is credited to "coastguard" in a.md, but to "Skerry hospital" in b.md.'],
      },
      {
        title: 'An estimate of one body, put in the mouth of another',
        documents: [
          '---\npublished: 2024-05-02\nevent: storm\n---\nInsurer Alden puts the damage done by the storm at Kestrel Bay at £38.4 million.',
          '---\npublished: 2024-05-02\nevent: storm\n---\nThe harbour office estimates that the storm at Kestrel Bay did £38.4 million of damage.',
        ],
        says: ['"£38.4 million" is credited to "Insurer Alden" in a.md, but to "harbour office" in b.md.'],
      },
    ],
  },
};

function isCreditedOtherwise(a: Claim, b: Claim, { compare, likeness }: MetricInput): boolean {
  if (a.doc === b.doc || a.measure !== b.measure || !agree(a, b)) return false;
  // Small and round figures are the same by chance, and about another thing.
  if (Math.min(significantDigits(a), significantDigits(b)) < 2) return false;
  const [one, other] = [sourceOf(a.attribution ?? ''), sourceOf(b.attribution ?? '')];
  if (one === undefined || other === undefined || !surelyOther(one, other)) return false;
  const { relation, weights } = compare(a, b);
  if (relation === 'same' || relation === 'apart') return relation === 'same';
  const isTold = relation === 'alike' || likeness(a, b).bits >= manyWords;
  return isTold && !weights.some(isApart);
}

/** Bits: what words must say for one thing where a time or a place is told by one report alone. */
const manyWords = 4;

/** In what the same figure in other words may still be another one. */
const limiting: ReadonlySet<string> = new Set(['part', 'period', 'place', 'actor', 'event']);

const isApart = ({ about, bits }: Weight): boolean => limiting.has(about) && bits <= -8;

function isCopied(a: Claim, b: Claim, { compare }: MetricInput): boolean {
  return compare(a, b).weights.some(({ about }) => about === 'copied');
}

function credits(claims: readonly Claim[]): string {
  return series(claims.map(({ attribution = '' }) => `"${attribution}"`));
}

function documents(claims: readonly Claim[]): string {
  return series(claims.map(({ doc }) => doc));
}
