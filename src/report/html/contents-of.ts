import type { CheckResult } from '../../model/check-result.js';
import type { Fact } from './facts-of.js';
import type { Contents } from './places.js';
import { textsThatFit } from './texts-that-fit.js';

/** Bytes of markup that a plot and its table take, and each figure in them; and what all plots together may. */
const perPlot = 2_200;
const perFigure = 760;
const mostOfPlots = 600_000;

/** Beyond this a list of names of reports is for a program. */
const mostListed = 400;

/** What there is room for in a page, decided before any of it is written, so that no link goes nowhere. */
export function contentsOf(result: CheckResult, facts: readonly Fact[], bytesOfTexts: number): Contents {
  const texts = textsThatFit(result, bytesOfTexts);
  const others = result.documents.filter(({ id }) => !texts.has(id)).slice(0, mostListed);
  const listed = new Set(others.map(({ id }) => id));
  const drawn = new Set<string>();
  let left = mostOfPlots;
  for (const { id, figures } of facts) {
    left -= perPlot + perFigure * Math.min(figures.length, 60);
    if (left < 0) break;
    drawn.add(id);
  }
  return {
    text: (id) => texts.has(id),
    report: (id) => texts.has(id) || listed.has(id),
    plot: (fact) => drawn.has(fact),
    finding: () => true,
  };
}
