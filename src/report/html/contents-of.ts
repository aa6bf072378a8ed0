import type { CheckResult } from '../../model/check-result.js';
import type { Fact } from './facts-of.js';
import type { Contents } from './places.js';
import { plotsThatFit } from './plots-that-fit.js';
import { textsThatFit } from './texts-that-fit.js';

/** Bytes that all plots together may take. */
const mostOfPlots = 600_000;

/** Beyond this a list of names of reports is for a program. */
const mostListed = 400;

/** What there is room for in a page, decided before any of it is written, so that no link goes nowhere. */
export function contentsOf(result: CheckResult, facts: readonly Fact[], bytesOfTexts: number): Contents {
  const texts = textsThatFit(result, bytesOfTexts);
  const others = result.documents.filter(({ id }) => !texts.has(id)).slice(0, mostListed);
  const listed = new Set(others.map(({ id }) => id));
  const drawn = plotsThatFit(facts, mostOfPlots);
  return {
    text: (id) => texts.has(id),
    report: (id) => texts.has(id) || listed.has(id),
    plot: (fact) => drawn.has(fact),
    finding: () => true,
  };
}
