import type { Complaint, MetricInput, MetricRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { exchange } from '../../src/model/exchange.js';
import type { Severity, Suggestion } from '../../src/model/finding.js';
import { connected } from '../groups/connected.js';
import { groupBy } from '../groups/group-by.js';
import { slips } from '../repair/slips.js';
import { exchanges } from '../sides/exchanges.js';
import { disagreements } from '../sides/disagreements.js';
import type { Disagreement } from '../sides/disagreements.js';
import { sidesOf } from '../sides/sides-of.js';
import type { Side } from '../sides/sides-of.js';
import { told } from '../sides/told.js';
import { factorOf } from '../units/factor-of.js';
import { series } from '../wording/series.js';

const fewestSources = 2;

export const conflictValue: MetricRule = {
  id: 'conflict/value',
  summary: 'Reports that give different figures for the same thing',
  why: 'They cannot both be right: one has a slip of the pen, an old figure, or another source.',
  severity: 'error',
  scope: 'metric',
  yieldsTo: [
    'suspicious/number-format',
    'suspicious/sum',
    'conflict/headline',
    'conflict/label',
    'conflict/unit',
    'conflict/direction',
    'conflict/change',
    'suspicious/cumulative',
  ],

  *check(input) {
    if (exchange.isNamed(input.metric)) {
      yield* exchanges(input);
      return;
    }
    const plain = input.claims.filter(
      ({ low, high, section }) => section !== 'boilerplate' && (low !== null || high !== null),
    );
    const alike = groupBy(
      plain,
      ({ measure, unit, direction }) => `${measure} ${factorOf(unit)?.kind ?? unit} ${direction ?? ''}`,
    );
    for (const claims of alike.values()) {
      const found = disagreements(claims, input);
      const hard = found.filter(({ likely }) => likely.cause !== 'update');
      const named = new Set(hard.flatMap(({ a, b }) => [a, b]));
      const updates = found.filter(
        (pair) => !hard.includes(pair) && !named.has(pair.a) && !named.has(pair.b),
      );
      for (const pairs of [...connected(hard, endsOf), ...connected(updates, endsOf)])
        yield complaint(pairs, input);
    }
  },

  examples: {
    pass: [
      {
        title: 'A figure that the other report tells too, under another name',
        documents: [
          '---\nevent: harvest\n---\nThe herring catch of Kestrel Bay reached 2,884,000 tonnes in 2023.',
          '---\nevent: harvest\n---\nBoats brought in 2.88 million tonnes of herring in 2023. Where the summer was milder, the herring catch of 2023 reached 1.94 million tonnes.',
        ],
      },
      {
        title: 'One report rounds what the other gives in full',
        documents: [
          'Kestrel Bay sold 11,842 tonnes of herring in 2023, the harbour office said.',
          'Kestrel Bay sold about 12,000 tonnes of herring in 2023.',
        ],
      },
      {
        title: 'Acres in one report, hectares in the other',
        documents: [
          'The heath fire burned 1,210 acres in May 2023, the fire brigade of Kestrel Bay said.',
          'The heath fire burned 490 hectares in May 2023, the fire brigade of Kestrel Bay said.',
        ],
      },
      {
        title: 'The same digits in other words, for different years',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe ferry Saint Brannoc took 48,210 passengers to Kestrel Bay in 2022.',
          '---\npublished: 2024-05-02\n---\nAboard the Saint Brannoc to Kestrel Bay there were 42,810 people in 2023.',
        ],
      },
      {
        title: 'A total, where the other report speaks of the part beside it',
        documents: [
          '---\npublished: 2026-05-02\nevent: audit\n---\nThe council of Kestrel Bay overpaid for 26 contracts between 2019 and 2025, out of 140 awarded in that time.',
          '---\npublished: 2026-05-02\nevent: audit\n---\nThe council of Kestrel Bay lost money on 36 contracts awarded from 2019 to 2025.',
        ],
      },
      {
        title: 'Figures far apart that have only a general word in common',
        documents: [
          '---\npublished: 2026-05-02\nevent: quiz\n---\nSome 61,200 pupils in 39 schools sat down to the Kestrel Bay quiz.',
          '---\npublished: 2026-05-02\nevent: quiz\n---\nIn Kestrel Bay, the number of pupils with full marks in seven or more rounds was 1,420.',
        ],
      },
      {
        title: 'Figures for different years',
        documents: [
          'The ferry to Kestrel Bay carried 48,210 passengers in 2022.',
          'The ferry to Kestrel Bay carried 51,377 passengers in 2023.',
        ],
      },
    ],
    fail: [
      {
        title: 'Two digits swapped',
        documents: [
          'The ferry to Kestrel Bay carried 48,210 passengers in 2022, the harbour office said.',
          'Harbour office: the ferry to Kestrel Bay carried 42,810 passengers in 2022.',
        ],
        says: ['"48,210 passengers" in a.md against "42,810 passengers" in b.md: two digits are swapped.'],
      },
      {
        title: 'Two digits swapped, in other words',
        documents: [
          '---\npublished: 2024-05-02\n---\nThe ferry Saint Brannoc took 48,210 passengers to Kestrel Bay, said Ida Quill.',
          '---\npublished: 2024-05-02\n---\nAboard the Saint Brannoc there were 42,810 people, Ida Quill of Kestrel Bay said.',
        ],
        says: ['"48,210 passengers" in a.md against "42,810 people" in b.md: two digits are swapped.'],
      },
      {
        title: 'A digit lost in a later report that has brought nothing else up to date',
        documents: [
          '---\npublished: 2024-05-02\nevent: gale\n---\nThe gale sank 354 boats in Kestrel Bay. It felled 1,210 trees, blocked 127 roads and cut off 4,860 homes.',
          '---\npublished: 2024-05-03\nevent: gale\n---\nIn Kestrel Bay the gale sank 34 boats. Power failed in 4,860 homes, 127 roads were closed, and 1,210 trees fell.',
        ],
        says: ['"354 boats" in a.md against "34 boats" in b.md: one has a digit more than the other.'],
      },
      {
        title: 'A figure changed in a copied sentence, however far from what it was',
        documents: [
          'The Kestrel Bay ferry carried 61,200 passengers to Skerry Point in 2022, said Ida Quill.',
          'In 2022, said Ida Quill, the Kestrel Bay ferry carried 1,420 passengers to Skerry Point.',
        ],
        says: ['"1,420 passengers" in b.md against "61,200 passengers" in a.md: they cannot both be right.'],
      },
      {
        title: 'Figures far apart, in words that are alike',
        documents: [
          '---\npublished: 2026-05-02\nevent: quiz\n---\nSome 61,200 pupils sat down to the quiz of the fish market. It lasted 3 hours. There were 14 rounds in 39 schools, and 25 teachers kept watch.',
          '---\npublished: 2026-05-02\nevent: quiz\n---\nAt the fish market 1,420 pupils sat down to the quiz, Ida Quill said. She gave away 9 prizes worth 800 euros, and 6 baskets of herring.',
        ],
        says: ['"1,420 pupils" in b.md against "61,200 pupils" in a.md: they cannot both be right.'],
      },
      {
        title: 'A report and its corrected version, which is a note and no error',
        documents: [
          '---\npublisher: Harbour News\n---\n# Ferry had a good year\n\nThe ferry to Kestrel Bay carried 42,810 passengers in 2022, the harbour office said.',
          '---\npublisher: Harbour News\n---\n# CORRECTED: Ferry had a good year\n\nThe ferry to Kestrel Bay carried 48,210 passengers in 2022, the harbour office said.',
        ],
        says: [
          '"42,810 passengers" in a.md against "48,210 passengers" in b.md: b.md is marked as corrected and supersedes it.',
        ],
      },
    ],
  },
};

function endsOf({ a, b }: Disagreement): readonly Claim[] {
  return [a, b];
}

function complaint(pairs: readonly Disagreement[], input: MetricInput): Complaint {
  const [fault, ...others] = sidesOf([...new Set(pairs.flatMap(endsOf))], input) as [Side, Side, ...Side[]];
  const [main] = others.toSorted((a, b) => b.sources - a.sources) as [Side];
  const update = pairs.every(({ likely }) => likely.cause === 'update');
  const [likeliest] = pairs.toSorted((x, y) => Number(y.likely.strong) - Number(x.likely.strong)) as [
    Disagreement,
  ];
  const { cause, words } = likeliest.likely;
  const suggestion = update ? undefined : suggest(fault, main);
  return {
    message: `${told(fault, input)} against ${series(others.map((side) => told(side, input)))}: ${words}.`,
    claims: [fault, ...others].flatMap((side) => [
      side.head,
      ...side.claims.filter((claim) => claim !== side.head),
    ]),
    severity: severityOf(pairs, update),
    cause,
    ...(suggestion && { suggestion }),
    evidence: {
      sides: [fault, ...others].map(({ claims, sources, copiedSlip }) => ({
        claims: claims.map(({ id }) => id),
        sources,
        ...(copiedSlip && { copiedSlip }),
      })),
      comparisons: pairs.map(({ a, b, comparison }) => ({ claims: [a.id, b.id], ...comparison })),
    },
  };
}

function severityOf(pairs: readonly Disagreement[], update: boolean): Severity {
  if (update) return 'info';
  return pairs.every(isSoft) ? 'warning' : 'error';
}

/** That they speak of the same time and place was worked out, not said. */
function isSoft({ a, b, sure }: Disagreement): boolean {
  const implied = [a, b].some((claim) =>
    claim.implied?.some((field) => field === 'period' || field === 'place'),
  );
  const saidOnce = (a.period === undefined) !== (b.period === undefined);
  return !sure || implied || saidOnce;
}

/** What several independent reports say, and more than say otherwise, where the odd one out is one slip away from it. */
function suggest(fault: Side, { head: other, claims, sources }: Side): Suggestion | undefined {
  const { head } = fault;
  const slip = slips(head).find(({ value }) => value === other.value);
  if (!slip || sources < fewestSources || sources <= fault.sources) return undefined;
  const { value, text } = slip;
  return { claim: head.id, value, text, proof: `${other.quote} in ${series(claims.map(({ doc }) => doc))}` };
}
