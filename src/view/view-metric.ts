import type { Claim } from '../model/claim.js';
import { consensusOf } from './consensus-of.js';
import { facts } from './facts.js';
import type { Consensus, MetricView, PlottedFigure } from './metric-view.js';
import { readFigure } from './read-figure.js';
import type { Scene } from './scene.js';
import { sourceAt } from './source-at.js';
import { titleOf } from './title-of.js';

/** All that was said of one metric, fact by fact. */
export function viewMetric(metric: string, scene: Scene): MetricView {
  const claims = scene.ofMetric(metric);
  const known = facts(claims, scene);
  const copyGroups = copyGroupsOf(claims, scene);
  const figures = known.flatMap((fact, number) =>
    fact.map((claim) => plotted(claim, number, copyGroups.get(claim.id), scene)).toSorted(byValue),
  );
  const consensus = known.flatMap((fact, number): [number, Consensus][] => {
    const found = consensusOf(fact, scene.sources);
    return found ? [[number, found]] : [];
  });
  return { metric, title: titleOf(claims, scene), figures, consensus: Object.fromEntries(consensus) };
}

function copyGroupsOf(claims: readonly Claim[], { sources }: Scene): Map<string, number> {
  const groups = sources.apart(claims).filter((group) => new Set(group.map(({ doc }) => doc)).size > 1);
  return new Map(groups.flatMap((group, number) => group.map(({ id }) => [id, number] as const)));
}

function plotted(claim: Claim, fact: number, copyGroup: number | undefined, scene: Scene): PlottedFigure {
  const document = scene.document(claim.doc);
  if (!document) throw new Error(`Claim ${claim.id} is of no document here`);
  return {
    ...readFigure(claim),
    ...sourceAt(document, claim),
    section: claim.section,
    measure: claim.measure,
    ...(claim.period !== undefined && { when: claim.period }),
    fact,
    ...(copyGroup !== undefined && { copyGroup }),
    findings: scene.findingsOf(claim.id),
  };
}

function byValue(a: PlottedFigure, b: PlottedFigure): number {
  return (
    size(a) - size(b) ||
    ascending(a.published ?? '', b.published ?? '') ||
    ascending(a.document, b.document) ||
    a.line - b.line ||
    a.column - b.column
  );
}

/** What can't be read comes last. */
function size({ value, low, high }: PlottedFigure): number {
  return value ?? low ?? high ?? Number.MAX_VALUE;
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
