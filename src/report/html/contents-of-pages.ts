import type { CheckResult } from '../../model/check-result.js';
import type { Fact } from './facts-of.js';
import type { Contents } from './places.js';
import { plotsThatFit } from './plots-that-fit.js';
import { textsThatFit } from './texts-that-fit.js';

/** So many pages of metrics there are; what they and those of reports may take for plots and texts, in bytes. */
const mostMetrics = 1_000;
const mostOfPlots = 2_000_000;
const mostOfText = 2_000_000;
const mostOfTexts = 60_000_000;

/** Beyond this a list of names of reports is for a program. */
const mostListed = 2_000;

/** What there is room for in a split report, whose metrics and reports have a page each. */
export function contentsOfPages(result: CheckResult, facts: readonly Fact[]): Contents {
  const texts = textsThatFit(result, mostOfTexts, mostOfText);
  const others = result.documents.filter(({ id }) => !texts.has(id)).slice(0, mostListed);
  const listed = new Set(others.map(({ id }) => id));
  const metrics = new Map<string, Fact[]>();
  for (const fact of facts) metrics.set(fact.metric, [...(metrics.get(fact.metric) ?? []), fact]);
  const shown = [...metrics.values()].slice(0, mostMetrics);
  const drawn = new Set(shown.flatMap((own) => [...plotsThatFit(own, mostOfPlots)]));
  return {
    text: (id) => texts.has(id),
    report: (id) => texts.has(id) || listed.has(id),
    plot: (fact) => drawn.has(fact),
    finding: () => true,
  };
}
