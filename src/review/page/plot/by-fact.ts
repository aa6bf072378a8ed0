import type { Consensus, MetricView, PlottedFigure } from '../../../view/metric-view.js';

/** Figures that speak of one fact, and so may be held against each other on one axis. */
export interface Fact {
  number: number;
  figures: PlottedFigure[];
  consensus: Consensus | undefined;
}

/** The facts of a metric, those that have a named figure apart from the others; the most told of first. */
export function byFact({ figures, consensus }: MetricView, named: ReadonlySet<string>) {
  const facts = new Map<number, Fact>();
  for (const figure of figures) {
    const { fact: number } = figure;
    const fact = facts.get(number) ?? { number, figures: [], consensus: consensus[number] };
    facts.set(number, fact);
    fact.figures.push(figure);
  }
  const isNamed = (fact: Fact): boolean => fact.figures.some(({ claim }) => named.has(claim));
  const all = [...facts.values()];
  return { spokenOf: all.filter(isNamed), others: all.filter((fact) => !isNamed(fact)) };
}
