import type { CheckResult } from '../../model/check-result.js';
import type { Decision } from '../../model/decision.js';
import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { sources, type Sources } from '../../view/sources.js';
import { viewer, type Viewer } from '../../view/viewer.js';
import { lastDecisions } from '../last-decisions.js';
import { standing } from '../standing.js';
import { factsOf, type Fact } from './facts-of.js';
import { nameReports } from './name-reports.js';
import { places, type Contents, type Places } from './places.js';

/** What a page is made of: the checked corpus as people see it, and where in the page each thing stands. */
export interface Edition {
  result: CheckResult;
  view: Viewer;
  sources: Sources;
  /** Reports in the order of the page, the oldest first. */
  reports: readonly Document[];
  report(id: string): Document | undefined;
  /** Place of a report in that order. */
  order(report: string): number;
  /** What a report is called on the page, by id: its outlet, else its file. */
  name(report: string): string;
  /** All facts of which two reports speak, or a finding. */
  facts: readonly Fact[];
  /** Facts that the figures of a finding are of. */
  factsNaming(finding: string): readonly Fact[];
  /** Findings in the order of the page: those that stand, the most severe first, then those that were let pass. */
  findings: readonly Finding[];
  stands(finding: Finding): boolean;
  finding(id: string): Finding | undefined;
  /** Of a finding on the page, from 1. */
  number(finding: string): number;
  /** What was decided last about a finding. */
  decision(finding: string): Decision | undefined;
  places: Places;
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

/** @param contentsFor what there is room for, of these facts and all else */
export function edition(result: CheckResult, contentsFor: (facts: readonly Fact[]) => Contents): Edition {
  const view = viewer(result);
  const reports = inOrder(result.documents);
  const open = new Set(standing(result.findings));
  const decisions = lastDecisions(result);
  const byId = new Map(result.findings.map((finding) => [finding.id, finding]));
  const facts = factsOf(result, view);
  const naming = new Map<string, Fact[]>();
  for (const fact of facts) for (const id of fact.findings) naming.set(id, [...(naming.get(id) ?? []), fact]);
  const rank = (finding: Finding) => (open.has(finding) ? 0 : 3) + ranks[finding.severity];
  const findings = result.findings.toSorted((a, b) => rank(a) - rank(b));
  const numbers = new Map(findings.map(({ id }, index) => [id, index + 1]));
  const orders = new Map(reports.map(({ id }, index) => [id, index]));
  return {
    ...{ result, view, reports },
    places: places(result, contentsFor(facts)),
    sources: sources(result),
    name: nameReports(reports),
    facts,
    factsNaming: (finding) => naming.get(finding) ?? [],
    findings,
    number: (finding) => numbers.get(finding) ?? 0,
    report: (id) => reports[orders.get(id) ?? -1],
    order: (report) => orders.get(report) ?? 0,
    finding: (id) => byId.get(id),
    stands: (finding) => open.has(finding),
    decision: (finding) => decisions.get(finding),
  };
}

/** Those without a date come last. */
function inOrder(documents: readonly Document[]): Document[] {
  const key = ({ meta, id }: Document) => `${meta.published ?? '~'} ${id}`;
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
