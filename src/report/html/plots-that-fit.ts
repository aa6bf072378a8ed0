import type { Fact } from './facts-of.js';

/** Bytes of markup that a plot and its table take, and each figure in them. */
const perPlot = 2_500;
const perFigure = 760;

/** The facts whose plots fit into a page, by id: the first of them. */
export function plotsThatFit(facts: readonly Fact[], bytes: number): Set<string> {
  const drawn = new Set<string>();
  let left = bytes;
  for (const { id, figures } of facts) {
    left -= perPlot + perFigure * Math.min(figures.length, 60);
    if (left < 0) break;
    drawn.add(id);
  }
  return drawn;
}
