import type { CheckResult } from '../../model/check-result.js';
import type { Consensus, PlottedFigure } from '../../view/metric-view.js';
import type { Viewer } from '../../view/viewer.js';

/** What reports say of one thing at one time and place: one row of the table, one plot. */
export interface Fact {
  /** Unique on the page, and safe in an address. */
  id: string;
  /** The key of its metric: several facts may be of one. */
  metric: string;
  /** What it measures: `homes flooded`, `change in homes flooded`. */
  title: string;
  /** Time or place, where all figures are of one. */
  scope: string;
  figures: readonly PlottedFigure[];
  consensus?: Consensus;
  /** Reports that say something of it, by id. */
  documents: readonly string[];
  /** Findings that name its figures. */
  findings: readonly string[];
}

/** Facts of which more than one report speaks, or a finding about figures; the most disputed first. */
export function factsOf({ alignments, extractions, findings }: CheckResult, view: Viewer): Fact[] {
  const docs = new Map(extractions.flatMap(({ claims }) => claims.map(({ id, doc }) => [id, doc])));
  const named = new Set(findings.flatMap(({ claims }) => claims));
  const shared = alignments.filter(
    ({ metric, claims }) =>
      !metric.startsWith('alike:') &&
      (new Set(claims.map((claim) => docs.get(claim))).size > 1 || claims.some((claim) => named.has(claim))),
  );
  return shared
    .flatMap(({ metric }) => factsIn(view.metric(metric)))
    .toSorted((a, b) => b.findings.length - a.findings.length || b.documents.length - a.documents.length)
    .map((fact, index) => ({ ...fact, id: `fact-${index + 1}` }));
}

function factsIn({ metric, title, figures, consensus }: ReturnType<Viewer['metric']>): Omit<Fact, 'id'>[] {
  const byNumber = new Map<number, PlottedFigure[]>();
  for (const figure of figures) byNumber.set(figure.fact, [...(byNumber.get(figure.fact) ?? []), figure]);
  return [...byNumber]
    .map(([number, own]) => {
      const agreed = consensus[number];
      return {
        ...{ metric, title: titleOf(title, own), figures: own, scope: scopeOf(own) },
        ...(agreed && { consensus: agreed }),
        documents: [...new Set(own.map(({ document }) => document))],
        findings: [...new Set(own.flatMap(({ findings }) => findings))],
      };
    })
    .filter(
      ({ documents, findings, figures: own }) => documents.length > 1 || (findings.length > 0 && differ(own)),
    );
}

function titleOf(title: string, figures: readonly PlottedFigure[]): string {
  return figures.every(({ measure }) => measure === 'change') ? `change in ${title}` : title;
}

/** One value alone makes no plot. */
function differ(figures: readonly PlottedFigure[]): boolean {
  return new Set(figures.map(({ readAs }) => readAs)).size > 1;
}

function scopeOf(figures: readonly PlottedFigure[]): string {
  const only = (values: readonly (string | undefined)[]) =>
    new Set(values).size === 1 ? values[0] : undefined;
  return [only(figures.map(({ place }) => place)), only(figures.map(({ period }) => period))]
    .filter((part) => part !== undefined)
    .join(', ');
}
