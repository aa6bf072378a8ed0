import type { Complaint, MetricInput } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { sourcesOf } from '../sources/sources-of.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

/** Reports that tell two figures in one order, by which of them stands among the words of the first. */
interface Order {
  claims: Claim[];
  sources: number;
}

/** Two figures that reports tell the other way round, once; the order that fewer sources have is the one at fault. */
export function* exchanges(input: MetricInput): Generator<Complaint> {
  const byReport = [...groupBy(input.claims, ({ doc }) => doc).values()];
  const [first] = byReport;
  if (!first) return;
  const isTurned = (claims: readonly Claim[], others: readonly Claim[]) =>
    claims.some((a) =>
      others.some((b) => input.compare(a, b).weights.some(({ about }) => about === 'exchanged')),
    );
  const against = byReport.filter((claims) => claims !== first && isTurned(first, claims));
  const [rival] = against;
  if (!rival) return;
  const agreeing = byReport.filter((claims) => !against.includes(claims));
  const orders = [agreeing, against].map((reports): Order => {
    const sources = sourcesOf(
      reports.map(([claim]) => claim!),
      input,
    );
    return { claims: reports.flat(), sources };
  });
  const [few, many] = orders.toSorted((a, b) => a.sources - b.sources) as [Order, Order];
  const docs = ({ claims }: Order) => series(claims.map(({ doc }) => doc));
  const figures = series(
    few.claims.filter(({ doc }) => doc === few.claims[0]?.doc).map((claim) => quoted(claim, input)),
  );
  yield {
    message: `${figures} in ${docs(few)} are the other way round in ${docs(many)}: each stands where the other should.`,
    claims: [...few.claims, ...many.claims],
    severity: 'warning',
    cause: 'unknown',
    evidence: {
      sides: [few, many].map(({ claims, sources }) => ({ claims: claims.map(({ id }) => id), sources })),
      comparisons: comparisonsOf(few, many, input),
    },
  };
}

/** Who stands among whose words, with the weights. */
function comparisonsOf(few: Order, many: Order, { compare }: MetricInput) {
  return few.claims.flatMap((a) =>
    many.claims
      .map((b) => ({ claims: [a.id, b.id], ...compare(a, b) }))
      .filter(({ weights }) => weights.some(({ about }) => about === 'exchanged')),
  );
}
